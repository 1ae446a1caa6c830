import { plainDateOf, type Verdict, verdicts } from '@candour/register'
import { frameOf } from '../../app/web/layout/frame.ts'
import { designView, verdictTagView } from '../../app/web/layout/verdict-view.ts'
import type { PageView, ResultView } from '../../app/web/layout/views.ts'
import { paths } from '../../app/web/paths.ts'
import { causeSentence, verdictMeaning } from '../../app/words/wording.ts'

export const site = {
  position: 1284,
  today: plainDateOf('2026-11-23'),
  phaseNote: 'The first 131 attempts are read from published reports; each links to its source.',
}

const since = plainDateOf('2019-05-01')
const due = plainDateOf('2027-05-01')
const levels = [5, 4, 3, 2, 1, 0] as const

const result = (
  name: string,
  code: Verdict,
  level: (typeof levels)[number] | undefined,
  about: string,
  rest: Partial<ResultView> = {},
): ResultView => ({
  name,
  href: paths.project(name.toLowerCase().replaceAll(/[^a-z]+/g, '-')),
  about: about.split('*').map((text, i) => ({ text, isMatch: i % 2 === 1 })),
  where: 'Leeds, York and 3 other places',
  when: 'April 2017 to March 2020',
  verdict: verdictTagView(code, { since, due }),
  ...(level === undefined ? {} : { design: designView(level) }),
  isCandid: false,
  marks: ['Not registered beforehand'],
  ...rest,
})

/** Every macro of the layout with the kind of content that pages give it. */
export const macroSpecimens: PageView & { readonly [name: string]: unknown } = {
  frame: frameOf(site, {
    title: 'What was tried in children’s social care, what was promised, and what happened',
    description:
      'An open register of attempts, the ones that did not work among them, so that the next one starts from what is known.',
    section: 'search',
    breadcrumbs: [
      { text: 'Candour', href: paths.home() },
      { text: 'Projects', href: paths.projects() },
      { text: 'Signs of Safety, phase 2' },
    ],
  }),
  search: {
    action: paths.search(),
    query: '',
    label: 'What are you planning, or looking for?',
    examples: ['hub homes for foster carers', 'teenagers on the edge of care', 'social workers in schools'].map(
      (text) => ({ text, href: paths.search({ q: text }) }),
    ),
    isLarge: true,
  },
  figures: [
    { number: '131', says: 'attempts', href: paths.projects() },
    { number: '58', says: 'with an answer', href: paths.projects({ answered: 'yes' }) },
    { number: '31', says: 'did not do what was hoped', href: paths.projects({ verdict: ['worse', 'no-difference'] }) },
    { number: '44', says: 'with no report read', href: paths.projects({ verdict: 'undated' }) },
    { number: '9', says: 'silent', href: paths.silence() },
  ],
  tags: verdicts.map((code) => verdictTagView(code, { since, due })),
  designs: levels.map((level) => designView(level)),
  lines: [
    {
      tag: verdictTagView('worse'),
      headline: 'Worse on kinship care, no difference on re-referral',
      design: designView(4),
      isCandid: true,
      beside: ['Did not decide: 2 improved, 1 no difference shown', 'Stopped early: two children came to harm'],
      cost: '£2.4 million granted',
      who: 'Leeds, York and 8 other places; 2017 to 2020',
      meaning: verdictMeaning.worse,
      cause: causeSentence('worse', 'attributable', false),
      reply: { says: 'Those who ran it have a right of reply.', text: 'How to reply', href: '#reply' },
      marks: ['Not registered beforehand', 'Incomplete: 2 of 3 primary outcomes answered'],
      how: { text: 'How we know this verdict', href: paths.verdicts() },
    },
    {
      tag: verdictTagView('silent', { since }),
      isCandid: false,
      beside: [],
      sure: 'No result to weigh',
      cost: 'Cost not known',
      who: 'Places not known; dates not known',
      meaning: verdictMeaning.silent,
      marks: [],
    },
    {
      tag: verdictTagView('mixed'),
      design: designView(1),
      isCandid: false,
      beside: [],
      cost: 'Cost not known',
      who: 'Torbay; from 2019',
      meaning: verdictMeaning.mixed,
      cause: causeSentence('mixed', 'not-attributable', false),
      marks: [],
    },
  ],
  facets: {
    action: paths.search(),
    query: 'schools',
    kept: [],
    clearHref: paths.search({ q: 'schools' }),
    chips: [{ text: 'No difference', group: 'Verdict', href: paths.search({ q: 'schools' }) }],
    facets: [
      {
        name: 'verdict',
        legend: 'Verdict',
        isOpen: true,
        options: verdicts.map((code, i) => ({
          value: code,
          text: verdictTagView(code).words,
          count: 27 - i * 2,
          isChecked: code === 'no-difference',
          verdict: code,
        })),
      },
      {
        name: 'area',
        legend: 'Practice area',
        isOpen: false,
        options: [{ value: 'early-help', text: 'Early help', count: 12, isChecked: false }],
      },
    ],
  },
  results: [
    result(
      'Social workers in schools',
      'no-difference',
      5,
      'A social worker based in each of 136 *secondary schools*, to bring early help closer and lower the rate of section 47 enquiries.',
      {
        learned: 'Staff and pupils liked it; the centre advised no further rollout.',
        isCandid: true,
        where: '21 local authorities',
        when: 'September 2020 to July 2022',
        marks: [],
      },
    ),
    result(
      'Signs of Safety, phase 2',
      'worse',
      4,
      'Strengths-based practice across the whole authority, with *schools* and health taught its language.',
    ),
    result(
      'Hub homes for foster carers',
      'silent',
      undefined,
      'Six to ten foster families around one *hub* home that offers sleepovers and respite.',
    ),
    result(
      'Staying Close pilots',
      'undated',
      undefined,
      'A home near the children’s home that a young person has left.',
    ),
  ],
  pages: {
    previous: paths.search({ page: 1 }),
    next: paths.search({ page: 3 }),
    items: [
      { number: 1, href: paths.search({ page: 1 }), isCurrent: false },
      { number: 2, href: paths.search({ page: 2 }), isCurrent: true },
      { isGap: true },
      { number: 7, href: paths.search({ page: 7 }), isCurrent: false },
    ],
    showing: '21 to 40 of 131 attempts',
  },
  take: {
    links: [
      { text: 'CSV', href: '/projects?format=csv', says: '(131 rows)' },
      { text: 'JSON', href: '/projects?format=json' },
      { text: 'Feed', href: paths.feed() },
    ],
  },
  empty: {
    title: 'Nothing here is like “therapy ponies”',
    says: 'Nobody has registered one. That is not the same as nobody having tried.',
    suggestions: [{ text: 'therapy', href: paths.search({ q: 'therapy' }) }],
    action: { text: 'Be the first to register one', href: paths.about() },
  },
  known: [
    { term: 'Who for', says: [{ text: 'Young people of secondary-school age and their families' }] },
    {
      term: 'Places',
      says: [
        { text: 'Leeds', href: paths.place('E08000035') },
        { text: 'York', href: paths.place('E06000014') },
      ],
    },
    { term: 'What it cost', says: [], note: 'No source read gives the grant.' },
  ],
  table: {
    caption: 'What was measured',
    columns: [{ text: 'Outcome' }, { text: 'Estimate' }, { text: 'People', isNumber: true }, { text: 'Verdict' }],
    rows: [
      [
        { text: 'Section 47 enquiries' },
        { text: '5.5% higher (95% CI 4.5% lower to 16.6% higher)' },
        { text: '268' },
        { text: 'No difference shown', verdict: 'not-shown' },
      ],
      [
        { text: 'Children looked after' },
        { text: 'size not known' },
        { text: '268' },
        { text: 'No difference', verdict: 'no-difference' },
      ],
    ],
  },
  sources: [
    {
      href: 'https://sswr.confex.com/sswr/2025/webprogram/Paper57381.html',
      text: 'Society for Social Work and Research, 2025',
      says: 'read on 3 November 2026',
    },
  ],
}
