import type { ClaimSupportCode } from '@candour/register'

/** A passage as a press release would have it, and what a careful reader with the starter catalogue would say of its last sentence. */
export interface JudgedClaimText {
  readonly text: string
  /** Set apart until the check stood: nothing was corrected by what it answered to these. */
  readonly isHeldBack?: true
  /** `passed` where the sentence claims no effect of anything on record. */
  readonly answer: ClaimSupportCode | 'passed'
  readonly because: string
}

const judged = (text: string, answer: JudgedClaimText['answer'], because: string): JudgedClaimText => ({
  text,
  answer,
  because,
})

/** From the claims of the starter catalogue, with the name that their page gives them; and invented ones. Judged before the check was run. */
export const judgedClaims: readonly JudgedClaimText[] = [
  // Claims that are on record, in the words of their sources.
  judged('Pause is estimated to save between £1.2m and £2.1m a year.', 'no-finding', 'no sum of Pause is a finding'),
  judged(
    "Family Safeguarding saved children's services £2.6m in its first year.",
    'partly',
    'its own figure, before and after, no interval',
  ),
  judged(
    'Family Safeguarding cut child protection plans by 49 per cent.',
    'partly',
    'its own figure, before and after, no interval',
  ),
  judged(
    'No Wrong Door started in 2015. Hospital admissions fell by 92 per cent in the first 18 months of the programme.',
    'no-finding',
    'no finding of hospital admissions',
  ),
  judged('With No Wrong Door, arrests fell by 38 per cent.', 'partly', 'its own figure, before and after, no interval'),
  judged(
    'No Wrong Door cut North Yorkshire’s looked-after population by 18 per cent in five years.',
    'partly',
    'care entry is reported better, the figure is nowhere',
  ),
  judged(
    'Every £1 invested in Pause yields a return of at least £9 over five years.',
    'no-finding',
    'no sum of Pause is a finding',
  ),
  judged(
    'Project Crewe reduced children in need cases by 12 per cent.',
    'not-supported',
    'a trial without a significant difference',
  ),
  judged(
    'The evaluation of Mockingbird was published in 2020. Participating carers were 82 per cent less likely to de-register.',
    'passed',
    'nothing in it says of what it speaks',
  ),
  judged(
    'Mockingbird is good value and cost-effective.',
    'not-supported',
    '99 pence saved per pound, reported as no change',
  ),
  judged(
    'FASH has the potential for a saving of over £1,250,000 from fewer young people in care.',
    'no-finding',
    'no sum of it is a finding',
  ),
  judged('Firstline has significant impact on social work leadership.', 'partly', 'reported so, without an interval'),
  judged(
    'SHiFT works with young people in trouble. Their proven offences fell by 41 per cent.',
    'no-finding',
    'the independent study did not measure effects',
  ),
  judged(
    'Every £1 spent at the start on Sure Start generated £2.05 in total benefits.',
    'no-finding',
    'no sum of Sure Start is a finding',
  ),
  // Trials: what was shown and what was not.
  judged(
    'Social Workers in Schools made no difference to the rate of child protection enquiries.',
    'supported',
    'the trial’s interval spans no difference',
  ),
  judged('Social Workers in Schools cut child protection enquiries by 35%.', 'not-supported', 'outside the interval'),
  judged(
    'Social Workers in Schools (SWIS) was tried in 21 places. SWIS reduced section 47 enquiries.',
    'not-supported',
    'no difference was shown',
  ),
  judged('SWIS led to fewer child protection enquiries.', 'not-supported', 'no difference was shown'),
  judged(
    'The Young People’s Development Programme reduced teenage pregnancy.',
    'not-supported',
    'more pregnancies were found',
  ),
  judged(
    'Young women in the Young People’s Development Programme were more likely to report a pregnancy.',
    'supported',
    'the interval lies on that side, and no cause is named',
  ),
  judged('Pro Kind improved the mental health of mothers.', 'supported', 'a trial’s interval lies on the wanted side'),
  judged(
    'Pro Kind led to fewer behaviour problems among children at seven.',
    'supported',
    'a trial’s interval lies on the wanted side',
  ),
  judged(
    'Fostering Healthy Futures reduced the use of residential treatment.',
    'supported',
    'a trial’s interval lies on the wanted side',
  ),
  judged(
    'Fostering Healthy Futures halved placements in residential treatment.',
    'partly',
    'the sign is shown; odds are no per cent',
  ),
  judged('right@home led to warmer parenting.', 'supported', 'a trial’s interval lies on the wanted side'),
  judged(
    'The right@home programme has more regular bedtimes to show.',
    'supported',
    'a trial’s interval lies on the wanted side',
  ),
  judged(
    'Telecare in the Whole Systems Demonstrator: telecare trial cut hospital admissions by a third.',
    'not-supported',
    'no difference was shown',
  ),
  judged(
    'The Letterbox Club book gifting trial found no improvement in reading accuracy.',
    'supported',
    'the interval spans no difference',
  ),
  judged('Letterbox Club book gifting improved reading.', 'not-supported', 'no difference was shown'),
  judged('Homelessness was 22% lower with YVLifeSet.', 'partly', 'its own figure, no interval'),
  judged('In YVLifeSet homelessness fell by 60 per cent.', 'partly', 'the sign is said, the figure is another'),
  judged('Signs of Safety England, phase 2 increased the use of kinship care.', 'not-supported', 'it fell'),
  judged(
    'Signs of Safety England, phase 2 found a fall in the use of kinship care.',
    'partly',
    'reported without an interval',
  ),
  judged('Signs of Safety did not reduce re-referrals.', 'partly', 'reported without an interval'),
  judged('Signs of Safety cut the number of children in care by half.', 'not-supported', 'reported as no change'),
  // Words that carry on.
  judged(
    'Pro Kind is a German programme of home visits. It led to fewer mental health problems among mothers.',
    'supported',
    'it is Pro Kind, and the interval lies on the wanted side',
  ),
  judged(
    'The council adopted Social Workers in Schools. The programme reduced enquiries by a quarter.',
    'not-supported',
    'outside the interval',
  ),
  // Not judged: no effect, an aim, money given, nobody on record.
  judged('Pause aims to reduce the number of children taken into care by half.', 'passed', 'an aim'),
  judged('Pause received £3.1 million from the Department for Education.', 'passed', 'money given'),
  judged('Mockingbird works with foster carers in 60 constellations.', 'passed', 'people served'),
  judged('Mockingbird was founded in Seattle.', 'passed', 'no claim'),
  judged('Our new helpline cut referrals by 40 per cent.', 'passed', 'nobody on record'),
  judged('Crime fell by 12 per cent in the county last year.', 'passed', 'nobody on record'),
  judged('Families pause before they ask for help, and 30 per cent never do.', 'passed', 'a word, not the name'),
  judged('The council will keep its budget under £20 million.', 'passed', 'a word, not the name'),
  judged('Social Workers in Schools hopes to improve attendance.', 'passed', 'an aim'),
  judged('We hope that No Wrong Door will prevent family breakdown.', 'passed', 'an aim'),
  judged('The Lighthouse (Child House) saw 700 children in two years.', 'passed', 'people served'),
  judged('One in three families in the county lives in poverty.', 'passed', 'nobody on record'),
  judged('Step Change is a team of eight therapists.', 'passed', 'no claim'),
  judged('No Wrong Door was rated outstanding by Ofsted in 2018.', 'passed', 'no claim of an effect'),
  // Ratio words and the rest.
  judged('No Wrong Door halved missing incidents.', 'partly', 'reported so, before and after'),
  judged('One in three mothers in Pause found a job.', 'no-finding', 'no finding of jobs'),
  judged('Sure Start cut custodial sentences by 20 per cent.', 'partly', 'its own figure, no interval'),
  judged('Sure Start reduced suspensions from school.', 'not-supported', 'they rose'),
  judged(
    'Building Blocks 2-6: Family Nurse Partnership long-term follow-up improved reading.',
    'supported',
    'a trial’s interval lies on the wanted side',
  ),
  judged('START: multisystemic therapy prevented out-of-home placement.', 'not-supported', 'no difference was shown'),
  judged('START: multisystemic therapy was a success.', 'not-supported', 'its main result shows no difference'),
  judged('Pause reduced pregnancies during the programme.', 'partly', 'reported so, before and after'),
  judged('Pause stopped domestic abuse.', 'no-finding', 'no finding of domestic abuse'),
  ...(
    [
      ['Recovery coaches (Illinois) raised reunification by 14 per cent.', 'partly', 'its own figure, no interval'],
      [
        'Nurse-Family Partnership (South Carolina pay-for-success) cut emergency department use by 2.9 percentage points.',
        'supported',
        'within the interval of a trial',
      ],
      [
        'Nurse-Family Partnership (South Carolina pay-for-success) cut emergency department use by 20 percentage points.',
        'not-supported',
        'outside the interval',
      ],
      [
        'Building Blocks 2-6: Family Nurse Partnership long-term follow-up found no difference in children in need.',
        'supported',
        'the interval spans no difference',
      ],
      [
        'Whole Systems Demonstrator: telecare made no difference to hospital admissions.',
        'supported',
        'the interval spans no difference',
      ],
      [
        'Family Safeguarding reduced domestic abuse call-outs by 66 per cent.',
        'partly',
        'its own figure, before and after',
      ],
      [
        'School attendance rose by 36 per cent in Family Safeguarding Hertfordshire.',
        'partly',
        'its own figure, before and after',
      ],
      [
        'The Young People’s Development Programme made no difference to drunkenness.',
        'partly',
        'reported without an interval',
      ],
      ['Letterbox Club book gifting raised reading accuracy by a half.', 'not-supported', 'no difference was shown'],
      [
        'Home visiting for high-risk mothers kept children out of placement.',
        'not-supported',
        'more were placed, or as many',
      ],
      ['YVLifeSet increased earnings.', 'partly', 'reported without an interval'],
      ['Pro Kind prevented children from entering foster care.', 'not-supported', 'reported as no change'],
      ['Sure Start had no effect on contacts with children’s social care.', 'partly', 'reported without an interval'],
      ['Pause is run in 20 places across England.', 'passed', 'places, and no effect'],
      ['Sure Start cost £2 billion a year.', 'passed', 'money spent'],
      ['Lifelong Links will increase the number of adults in a child’s life.', 'passed', 'a forecast'],
      ['The Riverside Hub cut waiting by half.', 'passed', 'nobody on record'],
      ['Keep calm: the number of referrals fell by 9 per cent.', 'passed', 'a word, not the name'],
      [
        'Fostering Healthy Futures made no difference to placement changes.',
        'partly',
        'reported for the whole sample without an interval',
      ],
      [
        'The right@home nurse home visiting (Australia) trial led to less hostile parenting.',
        'supported',
        'a trial’s interval lies on the wanted side',
      ],
      ['Project Crewe closed more cases.', 'not-supported', 'no significant difference'],
    ] as const
  ).map(([text, answer, because]): JudgedClaimText => ({ text, answer, because, isHeldBack: true })),
]
