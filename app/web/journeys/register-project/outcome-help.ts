import { type Finding, outcomeCodes } from '@candour/register'
import { evidenceQuestionOf } from '../../../queries/evidence-question.ts'
import { outcomeEvidence } from '../../../queries/outcome-evidence.ts'
import type { SearchingReader } from '../../../queries/reader.ts'
import { reportedWords } from '../../../words/code-words.ts'
import { estimateInWords, estimateNumbersOf } from '../../../words/estimate-words.ts'
import { counted } from '../../../words/wording.ts'
import { paths } from '../../paths.ts'
import type { Help } from '../journey.ts'

const mostShown = 5

const outcomeOf = (code: string | undefined) => outcomeCodes.find((outcome) => outcome.code === code)

/** How the outcome is usually measured, as its vocabulary says. */
export function measureHelp(code: string | undefined): readonly Help[] {
  const outcome = outcomeOf(code)
  if (outcome === undefined) return []
  const { measure, unit, note }: Readonly<Record<'measure' | 'unit' | 'note', string>> = outcome
  const says = [`${measure}${unit === '' ? '' : `, ${unit}`}${note === '' ? '' : ` (${note})`}.`]
  return [
    { title: 'How this is usually measured', says },
    {
      title: 'What registrations elsewhere most often lacked',
      says: [
        'The metric: what exactly is counted or scored, by which record or questionnaire.',
        'The time point: how long after the start it is measured. “Re-referrals” is an intention; “re-referred within six months of closing” is a promise.',
      ],
    },
  ]
}

/** What attempts on record reached on this outcome, the surest first, and what would make a change worth having. */
export async function changeHelp(reader: SearchingReader, code: string | undefined): Promise<readonly Help[]> {
  const reached = code === undefined ? undefined : await reachedOn(reader, code)
  return [
    {
      title: 'Ask what would change a decision',
      says: [
        'The smallest worthwhile change is the smallest for which your council would keep the work going and pay for it. A smaller one, however sure, would not.',
        'Think of the money and the people that it takes, and of what else they could do. Ask those who will decide, now rather than when the result is there.',
      ],
    },
    ...(reached === undefined ? [] : [reached]),
  ]
}

async function reachedOn(reader: SearchingReader, code: string): Promise<Help | undefined> {
  const { projects, findings } = await outcomeEvidence(reader, evidenceQuestionOf(code, {}))
  const sized = [...findings.values()].filter(
    (finding): finding is Finding & { readonly estimate: number } & typeof finding =>
      finding.outcome_code === code && finding.estimate !== undefined,
  )
  if (sized.length === 0) return undefined
  const precise = sized.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))
  const label = (outcomeOf(code)?.label ?? code).toLowerCase()
  return {
    title: 'What others reached',
    says: [
      `${counted(sized.length, 'result')} on ${label} in the register ${sized.length === 1 ? 'has' : 'have'} a size. A change that nobody has reached yet is a bold one to promise.`,
    ],
    rows: precise.slice(0, mostShown).map((finding) => ({
      text: projects.get(finding.project_id)?.name ?? finding.project_id,
      href: paths.finding(finding.id),
      says: `${estimateInWords(estimateNumbersOf(finding))}, reported ${reportedWords[finding.reported_direction]}`,
    })),
  }
}

/** What a comparison is for, and how it decides how sure the verdict can be. */
export const comparisonHelp: readonly Help[] = [
  {
    title: 'What a comparison does',
    says: [
      'Children’s lives change with or without the work. Without a comparison nobody can tell what the work did, and the verdict says so: strength of design 1 or 2 of 5.',
      'Strongest is drawing lots who gets it first (5). Families like these elsewhere, matched, come next (3 to 4). Your own past alone is the weakest that counts (2).',
      'Where all get it in the end, those who wait can be the comparison: the order can be drawn by lot.',
    ],
  },
]
