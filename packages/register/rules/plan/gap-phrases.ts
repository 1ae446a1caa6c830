/** Something that plans of this kind are better for saying, and the words by which a plan that says it is known. */
export interface LookedFor {
  readonly code: string
  /** What it is, as a page names it. */
  readonly label: string
  /** What was looked for, in words. */
  readonly lookedFor: string
  /** Any one of these in the text and it is taken as said: wide, since a plan is never to be told that it lacks what it has. */
  readonly said: RegExp
  /** Words that come near it: by them the nearest passage is found. */
  readonly near: RegExp
  /** Causes of failure that attempts meet where it is missing. */
  readonly causes: readonly string[]
}

/** The ten things, in the order in which pages show them. Every repetition is bounded or ends at a word, so that any text is quick. */
export const lookedFor = [
  {
    code: 'outcome-measure',
    label: 'How the outcome is measured',
    lookedFor:
      'a measure of the outcome: a rate, a scale, a questionnaire, an indicator, a dataset, or the words measure and outcome',
    said: /\bmeasur(?:e|es|ed|ing|ement|ements)\b|\bindicators?\b|\bmetrics?\b|\bkpis?\b|\boutcomes? (?:data|framework|tool|star)\b|\bquestionnaires?\b|\bSDQ\b|\bssda903\b|\brates? (?:of|per)\b|\bper 10,?000\b|\bscores?\b|\bproportion of\b|\bpercentage of\b|\bnumber of (?:children|families|placements|referrals|entries)\b/i,
    near: /\b(?:outcomes?|impact|improv\w*|reduc\w*|fewer|result\w*|success\w*|difference)\b/gi,
    causes: ['measure-poor', 'data-missing'],
  },
  {
    code: 'comparison',
    label: 'What it is compared with',
    lookedFor: 'a comparison: a control or comparison group, a trial, matched or neighbouring places, those who wait',
    said: /\bcompar(?:e|es|ed|ing|ison|isons|ator|ators|able)\b|\bcontrol (?:group|area|site|arm|school|famil)|\brandomi[sz]\w*|\btrial\b|\bRCT\b|\bquasi-?experiment\w*|\bcounterfactual\b|\bdifference-in-differences?\b|\bmatched\b|\bwaiting[- ]list\b|\bstepped[- ]wedge\b|\bsynthetic control\b|\bstatistical neighbours?\b|\bbusiness as usual\b|\bbenchmark\w*/i,
    near: /\b(?:evaluat\w*|evidence|research|assess\w*|other (?:areas|authorities|places)|impact|study|pilot\w*)\b/gi,
    causes: ['no-comparison', 'regression-to-mean', 'sample-too-small'],
  },
  {
    code: 'baseline',
    label: 'Where things stand before',
    lookedFor: 'a baseline: figures from before the start, the present rate, or a year to start from',
    said: /\bbase-?lines?\b|\bbefore (?:the (?:start|project|pilot|programme)|we (?:start|begin)|and after)\b|\bstarting point\b|\bcurrent(?:ly)? (?:rate|figure|number|level|average|performance|\d)|\bat present\b|\bpre-?(?:test|measure|intervention)\b|\bin (?:the year to|the last|the past) \w+|\b(?:last|previous) (?:financial )?year\b|\b20\d\d[/-]\d\d\b|\bstood at\b|\bhistoric(?:al)? (?:data|rate|figures)\b/i,
    near: /\b(?:data|figures?|rates?|numbers?|now|today|existing|level|trend\w*)\b/gi,
    causes: ['regression-to-mean', 'data-missing'],
  },
  {
    code: 'referral-numbers',
    label: 'How many will be referred',
    lookedFor:
      'how many children, families or carers are to come, and from where: a number beside them, or a referral figure',
    said: /(?<![\d,])\d[\d,]{0,9}\s(?:\w+\s){0,3}(?:referrals?|famil(?:y|ies)|children|young people|young adults|carers?|parents?|mothers?|mums|fathers?|dads|women|men|girls|boys|couples|siblings|households?|cases|teenagers|adolescents|babies|infants|toddlers|pupils|students|care leavers|participants)\b|\b(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|one hundred|two hundred) (?:\w+ ){0,2}(?:famil(?:y|ies)|children|young people|carers?|parents?|mothers?|women|girls|boys|teenagers|babies|pupils|referrals?)\b|\bcaseloads?\b|\breferral (?:numbers?|rates?|figures?|targets?|volumes?)\b|\bnumber of referrals\b|\bexpected (?:demand|volume|take-?up|referrals)\b|\bthroughput\b/i,
    near: /\b(?:refer\w*|eligib\w*|threshold\w*|cohort|target group|famil(?:y|ies)|children|take-?up|demand)\b/gi,
    causes: ['referrals-short', 'engagement-low', 'sample-too-small', 'wrong-population'],
  },
  {
    code: 'data-sharing',
    label: 'How data are shared',
    lookedFor: 'an agreement to share or link data, data protection, or whose records are used',
    said: /\bdata[- ]shar\w*|\bshar(?:e|es|ed|ing) (?:of )?(?:\w+ ){0,3}(?:data|information|records)\b|\binformation[- ]shar\w*|\binformation governance\b|\bdata protection\b|\bGDPR\b|\bDPIA\b|\bdata (?:access|linkage|agreement)\w*|\blinked data\b|\blink(?:ing|ed)? (?:\w+ ){0,2}(?:data|records|datasets)\b|\bmemorandum of understanding\b|\bconsent\b/i,
    near: /\b(?:data|records?|information|partners?|police|health|schools?|systems?)\b/gi,
    causes: ['data-sharing-blocked', 'data-missing', 'it-failed'],
  },
  {
    code: 'staff-turnover',
    label: 'What happens when staff leave',
    lookedFor: 'turnover, vacancies, recruitment and retention, cover or handover',
    said: /\bturnover\b|\bvacanc(?:y|ies)\b|\bretention\b|\bretain(?:s|ed|ing)?\b|\brecruit\w*|\bstaff(?:ing)? (?:leav\w*|changes?|stability|losses|cover|risks?)\b|\bagency (?:staff|workers?|social workers?)\b|\bsuccession\b|\bhand-?over\b|\bbackfill\w*|\bcontingency (?:staff\w*|cover)\b|\bif (?:\w+ ){0,3}leaves?\b/i,
    near: /\b(?:staff\w*|workers?|team\w*|practitioners?|workforce|posts?|managers?|train\w*)\b/gi,
    causes: ['staff-turnover', 'recruitment-delay', 'leadership-change', 'training-insufficient'],
  },
  {
    code: 'voice',
    label: 'How children and families are heard',
    lookedFor:
      'children’s, parents’ or carers’ own views: voice, feedback, co-production, consultation, lived experience',
    said: /\bvoices?\b|\bco-?(?:produc|design)\w*|\bconsult\w*|\bfeedback\b|\blived experience\b|\bparticipation\b|\badvisory (?:group|board|panel)\b|\bfocus groups?\b|\b(?:views|wishes|experiences|opinions) of\b|\btheir (?:own )?(?:views|wishes|experiences|opinions)\b|\b(?:children|young people|famil(?:y|ies)|parents|carers|care leavers)(?:['’]s?)? (?:views|wishes|opinions|told|tell|say|said|asked|helped|shape\w*)\b|\b(?:ask|asked|listen\w*) (?:to )?(?:the )?(?:children|young people|famil(?:y|ies)|parents|carers|care leavers)\b|\badvoca(?:cy|te|tes)\b|\bchildren in care council\b|\bsurvey\w*|\binterview\w*/i,
    near: /\b(?:children|young people|famil(?:y|ies)|parents?|carers?|care leavers)\b/gi,
    causes: ['voice-absent', 'engagement-low'],
  },
  {
    code: 'long-term',
    label: 'Who keeps it going',
    lookedFor: 'what comes after the grant: sustaining, mainstreaming, funding for later years, a long-term commitment',
    said: /\bsustain\w*|\blong(?:er)?[- ]term\b|\bmainstream\w*|\b(?:after|beyond|when) (?:the )?(?:grant|funding|pilot|project|programme|money)\b|\bfuture funding\b|\bcontinu(?:e|es|ed|ing|ation) (?:\w+ ){0,3}(?:after|beyond|funding|fund)\b|\b(?:committed|commitment) (?:\w+ ){0,4}years\b|\bmulti-?year\b|\b(?:three|four|five|ten|[3-9]|10)[- ]years?\b|\blegacy\b|\bexit (?:plan|strategy)\b|\bbase budget\b|\bcore budget\b/i,
    near: /\b(?:fund\w*|budget\w*|grant\w*|cost\w*|commit\w*|leader\w*|cabinet|director)\b/gi,
    causes: ['funding-ended', 'not-sustained', 'leadership-change'],
  },
  {
    code: 'end-date',
    label: 'When it ends, or reports',
    lookedFor: 'a date or a length of time: an end, a report due, a number of months or years, a timetable',
    said: /\b(?:ends?|ending|finish\w*|complet\w*|closes?|until|by|till|conclud\w*) (?:in |on |at )?(?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d|\d)|\b20\d\d (?:to|until|-|–) ?20\d\d\b|\b(?:to|–|-) ?(?:january|february|march|april|june|july|august|september|october|november|december) 20\d\d\b|\b(?:for|over|within|after|lasts?|runs?) (?:the )?(?:first |next |a )?(?:\w+ )?(?:\d+|one|two|three|four|five|six|nine|ten|twelve|eighteen|twenty|twenty-four|thirty-six)[- ](?:weeks?|months?|years?)\b|\b(?:\d+|one|two|three|four|five|six|nine|twelve|eighteen|twenty-four|thirty-six)[- ](?:week|month|year)s?\b|\bend date\b|\btime-?(?:table|line|scale|frame)s?\b|\bdeadlines?\b|\bmilestones?\b|\bfinal report\b|\bgantt\b/i,
    near: /\b(?:start\w*|begin\w*|begun|launch\w*|phase\w*|pilot\w*|date\w*|year\w*|month\w*|report\w*)\b/gi,
    causes: ['timescale-short', 'planning-optimistic'],
  },
  {
    code: 'stop-rule',
    label: 'When it would be stopped',
    lookedFor: 'a rule to stop or change: go/no-go, a review that may end it, thresholds, harm that would stop it',
    said: /\bstop(?:s|ped|ping)?\b(?! (?:smoking|drinking|offending|children|famil|young|using|the cycle|going|violence|abuse))|\bgo\/no[- ]?go\b|\bno[- ]go\b|\bterminat\w*|\bbreak (?:clause|point)s?\b|\bdiscontinu\w*|\bpaus(?:e|ed|ing) the\b|\babandon\w*|\bgateway review\b|\bbreakpoints?\b|\bprogression criteria\b|\bdecision (?:point|rule)s?\b|\b(?:end|close) (?:it |the (?:pilot|project|programme|service) )?(?:early|if)\b|\bwithdraw the\b|\bfutility\b|\bif (?:it|this|the (?:pilot|project|programme|model|approach)) (?:does not|doesn['’]t|is not|isn['’]t|fails)\b/i,
    near: /\b(?:review\w*|risk\w*|harm\w*|safe\w*|governance|board|steering|monitor\w*|decid\w*|decision\w*)\b/gi,
    causes: ['planning-optimistic', 'theory-harm', 'scale-too-fast', 'safety-incident'],
  },
] as const satisfies readonly LookedFor[]

export type GapCode = (typeof lookedFor)[number]['code']
