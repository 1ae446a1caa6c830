/** A query to the starter catalogue, and every attempt that somebody who read the catalogue's own words calls like it. */
export interface JudgedQuery {
  readonly q: string
  readonly like: readonly string[]
}

const stayingClose = [
  ...['fair-ways', 'break', 'bristol', 'st-christophers', 'north-tyneside', 'north-east-lincolnshire', 'suffolk'],
  'portsmouth',
].map((name) => `r3-staying-close-${name}`)
const noWrongDoor = [
  'r1-no-wrong-door',
  'r2-north-yorkshire-pip',
  'r2-b-positive-pathways',
  'sfpc-no-wrong-door-middlesbrough',
  'sfpc-no-wrong-door-trial',
]
const mockingbird = ['r1-mockingbird', 'r2-mockingbird', 'sfip-mockingbird', 'r2-b-positive-pathways']
const familySafeguarding = ['r1', 'r2'].map((round) => `${round}-family-safeguarding`)
const groupConferences = [
  ...['sfip-family-group-conferencing', 'trial-fgc-sweden', 'trial-fgc-netherlands', 'r1-family-valued'],
  ...['r1-creating-strong-communities', 'sfpc-family-valued-darlington', 'r2-lifelong-links'],
]

/** The queries by which the relevance cut-off was first settled, judged anew in full. */
export const settledBy: readonly JudgedQuery[] = [
  { q: 'unaccompanied asylum seeking children', like: ['r3-staying-close-portsmouth'] },
  { q: 'drones for parking enforcement', like: [] },
  { q: 'no recourse to public funds', like: [] },
  { q: 'wild swimming therapy for teenagers', like: [] },
  { q: 'gangs and county lines', like: [] },
  { q: 'mockingbird', like: mockingbird },
  { q: 'mokcingbird', like: mockingbird },
  { q: 'hub homes for foster carers', like: [...mockingbird, 'r1-better-by-design'] },
  {
    q: 'teenagers on the edge of care',
    like: [
      ...noWrongDoor,
      ...[
        'r1-fash',
        'r1-sefton-cas',
        'r1-extended-hope',
        'r1-brighter-futures',
        'r1-step-change',
        'r1-compass-service',
      ],
      ...['r1-better-by-design', 'r1-tbap-residence', 'r1-calderdale', 'r1-reclaiming-social-work'],
      ...['r1-active-agents-for-change', 'r2-face-to-face-pathways', 'trial-essex-mst-sib'],
    ],
  },
  { q: 'social workers in schools', like: ['trial-social-workers-in-schools', 'r1-stockport-family', 'r2-newday'] },
  { q: 'family group conferences', like: groupConferences },
  {
    q: 'kinship care',
    like: [
      ...['r1-keep', 'trial-keep-san-diego', 'trial-fostering-changes', 'trial-kinnected-colorado'],
      ...['trial-kinship-adoption-navigator', 'r1-mockingbird', 'r2-tact-peterborough', 'trial-tycw-group-tutoring'],
    ],
  },
  {
    q: 'domestic abuse',
    like: [
      ...familySafeguarding,
      ...['r1-growing-futures', 'r1-family-valued', 'r2-newday', 'r2-slough-transformation', 'trial-dart-scale-up'],
      ...['trial-bounce-back-4-kids', 'trial-wematter', 'trial-caring-dads-safer-children', 'r2-safecore'],
    ],
  },
  {
    q: 'child sexual exploitation',
    like: [
      ...['r1-achieving-change-together', 'r1-safe-steps', 'r1-south-yorkshire-empower-protect', 'r1-aycliffe-cse'],
      'r1-active-agents-for-change',
    ],
  },
  { q: 'mothers who have children removed repeatedly', like: ['r1-pause', 'r2-pause'] },
  {
    q: 'leeds',
    like: ['r1-family-valued', 'r2-leeds-pip', 'sfpc-family-valued-darlington', 'sfpc-family-valued-trial'],
  },
]

/** Queries in the words of officers, written down and judged before names and the power of telling words came into the cut-off. */
export const officersWords: readonly JudgedQuery[] = [
  {
    q: 'housing for care leavers',
    like: [
      ...['r1-house-project', 'r2-house-project', 'trial-gm-housing-care-leavers', 'successor-housing-first-haringey'],
      ...['r2-shared-lives-care-leavers', 'successor-staying-close-national', ...stayingClose],
    ],
  },
  {
    q: 'therapists in social work teams',
    like: ['r1-focus-on-practice', 'r1-reclaiming-social-work', 'r2-newday'],
  },
  {
    q: 'tutors for children in foster care',
    like: ['trial-tutorbright-foster', 'trial-tycw-group-tutoring', 'trial-estep-tutoring-la'],
  },
  {
    q: 'nurse visits to young mothers',
    like: [
      ...[
        'trial-fnp-building-blocks',
        'trial-fnp-bb26',
        'trial-fnp-real-world',
        'trial-voorzorg',
        'trial-nfp-memphis18',
      ],
      ...['trial-nfp-south-carolina', 'trial-nfp-british-columbia', 'trial-right-at-home', 'trial-minding-the-baby-uk'],
      'trial-pro-kind-germany',
    ],
  },
  {
    q: 'parents who misuse drugs or alcohol',
    like: [...['sfip-fdac', 'trial-parents-under-pressure', 'trial-recovery-coaches-illinois', ...familySafeguarding]],
  },
  {
    q: 'volunteers who befriend families',
    like: ['trial-home-start-mcauley', 'trial-home-start-barnes', 'r1-safe-families'],
  },
  {
    q: 'motivational interviewing training for social workers',
    like: [
      'trial-mi-training-child-protection',
      'r1-doing-what-counts',
      'r2-motivational-practice',
      ...familySafeguarding,
    ],
  },
  {
    q: 'family finding for children in care',
    like: ['trial-family-finding-nc', 'trial-family-finding-iowa', 'r2-lifelong-links'],
  },
  {
    q: 'signs of safety',
    like: [
      'r1-signs-of-safety',
      'r2-signs-of-safety',
      'trial-signs-of-safety-netherlands',
      'r2-b-positive-pathways',
      'r2-slough-transformation',
      'r1-creating-strong-communities',
    ],
  },
  { q: 'no wrong door', like: noWrongDoor },
  { q: 'staying close', like: [...stayingClose, 'successor-staying-close-national'] },
  {
    q: 'multisystemic therapy',
    like: [
      ...['trial-start-mst', 'trial-mst-sweden', 'trial-mst-brandon', 'trial-mst-can', 'trial-essex-mst-sib'],
      ...['r1-cambridge-mst-mutual', 'r1-mst-fit', 'r1-step-change'],
    ],
  },
  { q: 'group work with violent fathers', like: ['trial-caring-dads-safer-children', 'r2-newday'] },
  { q: 'children who were sexually abused', like: ['r2-child-house-lighthouse', 'trial-letting-the-future-in'] },
  {
    q: 'support after adoption',
    like: ['r1-adopt', 'successor-adoption-support-fund', 'trial-kinship-adoption-navigator', 'r2-tact-peterborough'],
  },
  { q: 'disabled children placed far from home', like: ['r2-residential-migration', 'r2-building-my-future'] },
  { q: 'secure accommodation for girls', like: ['r1-aycliffe-cse', 'r1-safe-steps'] },
  {
    q: 'training for foster carers on difficult behaviour',
    like: [
      ...['trial-fostering-changes', 'r1-keep', 'trial-keep-san-diego', 'trial-incredible-years-foster-wales'],
      'trial-mtfc-cape',
    ],
  },
  {
    q: 'social impact bond',
    like: ['trial-essex-mst-sib', 'r3-reboot-west', 'r3-i-aspire', 'r3-project-apollo'],
  },
  {
    q: 'returning children home from care',
    like: ['successor-nspcc-reunification-framework', 'successor-devolved-budgets', 'r1-mst-fit'],
  },
]
