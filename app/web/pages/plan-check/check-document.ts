import type { Block, Line, ToldDocument, Words } from '../../../documents/told-document.ts'
import { lessonAnswerWords } from '../../../words/lesson-use-words.ts'
import { counted, dateInWords } from '../../../words/wording.ts'
import type { Site } from '../../layout/frame.ts'
import { quoted } from '../../layout/identity.ts'
import type { LinkView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { knownAnswer, type PlanAnswers } from './plan-answers.ts'
import type { CheckView } from './plan-check-view.ts'

const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })
const plain = (text: string): Line => [{ text }]
const paragraph = (text: string): Block => ({ kind: 'paragraph', line: plain(text) })
const quiet = (text: string): Block => ({ kind: 'paragraph', line: plain(text), isQuiet: true })
const bold = (text: string): Words => ({ text, isBold: true })

/** The whole check as a document, in the order of the page. Of the plan's text it holds only the passages that were compared. */
export function checkDocument(check: CheckView, answers: PlanAnswers, site: Site): ToldDocument {
  const link = ({ text, href }: LinkView): Words =>
    site.address === undefined ? { text } : { text, href: quoted(site, href) }
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(title), ...blocks]
  const from = { text: 'Candour', href: paths.planCheck() }
  return {
    title: answers.plan === '' ? 'A plan, checked' : `${answers.plan}: a plan, checked`,
    blocks: [
      {
        kind: 'paragraph',
        isQuiet: true,
        line: [
          { text: 'Checked against ' },
          link(from),
          {
            text: `, as of ${dateInWords(site.today)} and entry ${site.position.toLocaleString('en-GB')} of its log. The plan itself does not stand here, only the passages of it that were compared.`,
          },
        ],
      },
      { kind: 'paragraph', line: [bold(check.sentence)] },
      ...(check.untouched === undefined
        ? []
        : [quiet(`As it was found, before it was changed by hand: ${check.untouched}`)]),
      ...section('Attempts like the plan', attemptBlocks(check, link, site)),
      ...(check.isEmpty ? [] : section('How often it worked', check.rate.map(paragraph))),
      ...(check.isEmpty ? [] : section('What to expect in size', sizeBlocks(check, link))),
      ...(check.isEmpty ? [] : section('What went wrong most often', causeBlocks(check, link))),
      ...(check.neighbours === undefined ? [] : section('Places like this', neighbourBlocks(check.neighbours, link))),
      ...section('What the plan does not say', missingBlocks(check)),
      ...section('Lessons, and what the plan answers', lessonBlocks(check, answers, link)),
    ],
  }
}

type Linking = (view: LinkView) => Words

function attemptBlocks(check: CheckView, link: Linking, site: Site): readonly Block[] {
  const { attempts, more, further, takenOut, leftOut } = check
  const named = (title: string, views: readonly LinkView[], says?: string): readonly Block[] =>
    views.length === 0
      ? []
      : [
          heading(`${title}: ${views.length}`, 3),
          ...(says === undefined ? [] : [quiet(says)]),
          { kind: 'list', lines: views.map((view) => [link(view)]) },
        ]
  return [
    ...(check.isEmpty
      ? [
          paragraph(
            check.untouched === undefined
              ? 'Nobody has registered anything near enough, so nothing is claimed. That does not mean that nobody has tried.'
              : 'All that was found has been taken or left out.',
          ),
          ...check.nearest.map(paragraph),
        ]
      : []),
    ...[...attempts, ...more].flatMap(({ result, why, isPutIn }): readonly Block[] => [
      heading(result.name, 3),
      {
        kind: 'paragraph',
        line: [
          bold(result.verdict.words),
          {
            text: [result.design?.name, result.where, result.when, isPutIn ? 'put in by hand' : undefined]
              .flatMap((part) => (part === undefined || part === '' ? [] : [`; ${part}`]))
              .join(''),
          },
          ...(site.address === undefined ? [] : [{ text: '. ' }, link({ text: 'Its page', href: result.href })]),
        ],
      },
      ...(why.length === 0
        ? []
        : [
            {
              kind: 'list',
              lines: why.map(({ term, plan, record }) => [
                bold(term),
                {
                  text: `${plan === undefined ? '' : ` The plan: “${plan}”`}${record === undefined ? '' : ` The record: “${record}”`}`,
                },
              ]),
            } as const,
          ]),
    ]),
    ...named('Taken out by hand', takenOut),
    ...named('Left out by what is chosen', leftOut),
    ...named(
      'Less like it',
      further,
      'Less than three fifths as like the plan as the nearest, and counted in nothing here.',
    ),
  ]
}

function sizeBlocks(check: CheckView, link: Linking): readonly Block[] {
  const sizes = [...check.sizes, ...check.moreSizes]
  const blocks = [...check.pooled.flatMap((pool) => pool.map(paragraph)), ...check.sizeNotes.map(quiet)]
  if (sizes.length === 0)
    return blocks.length === 0 ? [quiet('No attempt of this class has told a size with an interval.')] : blocks
  const lines = sizes.map(({ outcome, found, design, link: of }) => [
    bold(outcome),
    { text: `: ${found}. ` },
    link(of),
    { text: design === undefined ? '' : ` (${design.name})` },
  ])
  return [...blocks, { kind: 'list', lines }]
}

function causeBlocks({ causes }: CheckView, link: Linking): readonly Block[] {
  if (causes.length === 0) return [quiet('No lesson of these attempts names a cause.')]
  return causes.flatMap(({ link: cause, met, told }): readonly Block[] => [
    heading(`${cause.text}, ${met}`, 3),
    {
      kind: 'list',
      lines: told.map(({ happened, lesson, href, by }) => [
        { text: `${happened} ` },
        bold(lesson),
        { text: ' Told of ' },
        link({ text: by, href }),
      ]),
    },
  ])
}

function neighbourBlocks({ says, places }: NonNullable<CheckView['neighbours']>, link: Linking): readonly Block[] {
  return [
    paragraph(says),
    ...places.flatMap(({ place, tried }): readonly Block[] => [
      heading(place.text, 3),
      { kind: 'list', lines: tried.map((one) => [link(one.link), { text: `: ${one.verdict.words}` }]) },
    ]),
  ]
}

function missingBlocks({ missing }: CheckView): readonly Block[] {
  if (missing.length === 0) return [paragraph('Each of the ten things that were looked for is spoken of.')]
  return [
    quiet('Looked for by words alone: it may be said in words that were not looked for.'),
    {
      kind: 'list',
      lines: missing.map(({ label, lookedFor, nearest, met = '' }) => [
        bold(label),
        {
          text: ` Not found: ${lookedFor}. ${nearest === undefined ? 'Nothing comes near.' : `Nearest: “${nearest}”`} ${met}`,
        },
      ]),
    },
  ]
}

function lessonBlocks(check: CheckView, { organisation, given }: PlanAnswers, link: Linking): readonly Block[] {
  const byLesson = new Map(given.map((one) => [one.lesson_id, one]))
  const asked = new Set(check.lessons.map(({ id }) => id))
  const others = given.filter(({ lesson_id: id }) => !asked.has(id))
  const said = (id: string): Line => {
    const { answer, text } = byLesson.get(id) ?? {}
    const chosen = knownAnswer(answer)
    if (chosen === undefined && text === undefined) return plain('Not answered.')
    return [
      bold(chosen === undefined ? 'Not chosen' : lessonAnswerWords[chosen]),
      { text: `: ${text ?? 'not said how'}` },
    ]
  }
  return [
    ...(organisation === '' || given.length === 0 ? [] : [quiet(`Answered by ${organisation}.`)]),
    ...check.lessons.flatMap(({ id, card }): readonly Block[] => [
      heading(card.lesson, 3),
      {
        kind: 'paragraph',
        isQuiet: true,
        line:
          card.steps.length === 0
            ? [link({ text: 'The lesson', href: card.href })]
            : [
                { text: `${card.steps.map(({ name, says }) => `${name}: ${says}`).join(' ')} ` },
                link({ text: 'The lesson', href: card.href }),
              ],
      },
      { kind: 'paragraph', line: said(id) },
    ]),
    ...(others.length === 0
      ? []
      : [
          heading(`${counted(others.length, 'answer')} to lessons that the check names no more`, 3),
          { kind: 'list', lines: others.map(({ lesson_id: id }) => [{ text: `${id}: ` }, ...said(id)]) } as const,
        ]),
  ]
}
