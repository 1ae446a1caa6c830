import type { JudgedLikeness, JudgedPlan } from './judged-plans.ts'

const really = (because: string, ...ids: string[]): JudgedLikeness => ({ grade: 2, because, ids })
const near = (because: string, ...ids: string[]): JudgedLikeness => ({ grade: 1, because, ids })

/**
 * Written and judged blind: from a reading of every project and model of the starter catalogue, without seeing the ranking,
 * the search or its vocabularies, and without running a search. The last four plans are like nothing in the catalogue.
 */
export const freshPlans: readonly JudgedPlan[] = [
  {
    plan:
      'We have six girls aged 13 to 16 who go missing most weekends and are being used for sex by older men. Last ' +
      'year four of them ended up in locked units over a hundred miles away, at £9,000 a week each, and came back ' +
      'no safer. We would like to open a four-bedroom house here in the county, with two staff awake all night, a ' +
      'team that builds trust instead of only locking doors, and therapy on site. Girls would stay up to a year and ' +
      'go on seeing their families.',
    like: [
      really('a small specialist house for girls who are sexually exploited', 'r1-safe-steps', 'r1-aycliffe-cse'),
      near(
        'the same young people kept near home, by foster carers or by a team in place of a house',
        'r1-south-yorkshire-empower-protect',
        'r1-achieving-change-together',
      ),
      near('a local residential place in place of one far away', 'r1-nlcep'),
    ],
  },
  {
    plan:
      'Thirty-eight of our 102 care leavers came to this country alone as children. Most turn eighteen within two ' +
      'years of arriving and get moved to a bedsit with a visit every eight weeks. They tell us the worst thing is ' +
      'the silence at night. Proposal: three shared houses, a few bedsits to go on to, the same worker they knew ' +
      'before they were 18, one simple chart of what each can manage (cooking, money, Home Office letters), and a ' +
      'tenancy when they are ready. Fifteen places in the first year.',
    like: [
      really(
        'shared houses and then a place of one’s own with a known worker; this one names unaccompanied young people',
        'r3-staying-close-portsmouth',
      ),
      really(
        'shared or half-way housing, step by step to a tenancy, with the workers known before',
        'r3-staying-close-fair-ways',
        'r3-staying-close-break',
      ),
      near(
        'a place to live and the same trusted staff after a children’s home',
        'r3-staying-close-bristol',
        'r3-staying-close-st-christophers',
        'r3-staying-close-north-tyneside',
        'r3-staying-close-north-east-lincolnshire',
        'r3-staying-close-suffolk',
        'successor-staying-close-national',
      ),
      near(
        'homes with support for young people leaving care, of another kind',
        'r1-calderdale',
        'r1-house-project',
        'r2-house-project',
        'successor-housing-first-haringey',
        'trial-gm-housing-care-leavers',
      ),
    ],
  },
  {
    plan:
      '- Domestic abuse is in 61% of our child protection cases\n' +
      '- Mums get told to leave, dads get told nothing\n' +
      '- We want a 17-week evening group for fathers who have hurt a partner: what they did, and what it is like to ' +
      'be their child\n' +
      '- Alongside it a worker for mum and the kids, so someone checks that it is safe\n' +
      '- 2 facilitators, 5 groups a year, about 50 men\n' +
      '- Only men who agree to come and still see their children\n' +
      '- Measure: further police call-outs, and what mums and children say',
    like: [
      really(
        'groups for violent fathers about the violence and their fathering',
        'trial-caring-dads-safer-children',
        'r2-newday',
      ),
      near(
        'work with the whole family where there is domestic abuse, or new domestic abuse services in children’s services',
        'r1-growing-futures',
        'r2-slough-transformation',
        'r1-family-valued',
      ),
      near(
        'domestic abuse workers for adults inside child protection teams',
        'r1-family-safeguarding',
        'r2-family-safeguarding',
        'sfpc-family-safeguarding-cambridgeshire',
        'sfpc-family-safeguarding-trial',
      ),
      near(
        'groups after domestic abuse, but for mothers and children',
        'trial-dart-scale-up',
        'trial-bounce-back-4-kids',
      ),
    ],
  },
  {
    plan:
      'We are a shire county with long roads and few bases. Our fourteen secondary schools make over 1,900 contacts ' +
      'a year to the front door and nine in ten go nowhere. Heads feel nobody listens, social workers feel swamped. ' +
      'We would move eight qualified social workers out of the civic centre and give each of them a room in a ' +
      'school. They would hold their own cases of pupils there, run a lunchtime drop-in, and be on hand when a ' +
      'teacher is worried about bruises or a change of mood. To run for two school years, compared with the six ' +
      'schools that do not get one.',
    like: [
      really('social workers based in secondary schools', 'trial-social-workers-in-schools'),
      near('social work teams tied to schools', 'r1-stockport-family'),
      near('social workers’ advice sessions for other services before a case is opened', 'r1-active-agents-for-change'),
    ],
  },
  {
    plan:
      'Sickness is at fourteen days a head and a third of our social workers left last year. Exit chats say the ' +
      'same thing: “I took it all home.” There is no money for pay rises. So: once a month, an hour and a half, ' +
      'lunch provided, anybody from business support to the director. Three colleagues tell the story of a case ' +
      'that got to them and then everyone talks about how the work feels, not about what should have been done. Two ' +
      'trained people run it. Cost is small, mainly sandwiches and backfill. We would track absence and wellbeing ' +
      'scores.',
    like: [
      really('regular forums where staff share the feelings of the work', 'trial-schwartz-rounds'),
      near('time set apart for social workers to reflect together', 'r2-achieving-for-children-pip'),
    ],
  },
  {
    plan:
      'Inspectors told us our team managers check boxes rather than help staff to think. Most were promoted in a ' +
      'hurry. We propose a year’s course for 24 first-tier managers: three short stays away, an adviser who watches ' +
      'them hold supervision, practice with actors, and a small group that works on live problems in between. Each ' +
      'takes on one improvement in their own team. A floating team of four covers while they are out.',
    like: [
      really(
        'a taught and coached course for managers of social workers, with action learning',
        'r1-firstline',
        'r2-reinvigorating-social-work',
      ),
      near('training, coaching and observation that take in supervisors and managers', 'r1-focus-on-practice'),
    ],
  },
  {
    plan:
      'Grandparents and aunties who step in at short notice are left to work it out by themselves. There’s about ' +
      '260 such households on our patch that we know of. They don’t know what benefits they can claim, who pays for ' +
      'the extra bed, how to get a school place. We’d have two guides, one of them a gran who’s been through it, to ' +
      'take a call, visit, fill in forms with them and link them to what is there. Also a small pot for beds, car ' +
      'seats, coats. Also help finding more family who could share the load.',
    like: [
      really(
        'guides who help relatives caring for a child to find supports',
        'trial-kinnected-colorado',
        'trial-kinship-adoption-navigator',
      ),
      near('money for relatives who take a child for good', 'trial-subsidised-guardianship-illinois'),
      near(
        'support for kinship carers, but as a course in managing behaviour',
        'r1-keep',
        'trial-keep-san-diego',
        'trial-fostering-changes',
      ),
    ],
  },
  {
    plan:
      'Young families on our three estates have nobody to call. When a mum goes into hospital or cracks, all we can ' +
      'offer is care. With the parish churches and the mosque we would train sixty local people. Some would have a ' +
      'child (under ten) to stay for a weekend, some pop in every week as a friend, some mend cots and give lifts. ' +
      'One paid organiser, everyone checked. No social worker needed.',
    like: [
      really('church volunteers who host children, befriend parents and bring practical help', 'r1-safe-families'),
      near(
        'a trained volunteer who visits a family weekly, without the stays',
        'trial-home-start-mcauley',
        'trial-home-start-barnes',
      ),
      near('volunteers for families as one strand among several', 'r1-active-agents-for-change'),
    ],
  },
  {
    plan:
      'Midwives tell us of about 140 pregnant women each year with hard lives: in care themselves as kids, ' +
      'drinking, a violent partner, no home. We propose six health visitors, each with fifteen families, who come ' +
      'weekly from about the fifth month, then every fortnight until the child is two. Not just first babies and ' +
      'not just teenagers. They would talk about feeding, sleep, mood, the relationship, money. Same visitor all ' +
      'through. We hope for fewer injuries, fewer babies on plans, and mothers who feel they are doing all right.',
    like: [
      really(
        'visits by nurses or health visitors, from pregnancy, to women with many risks',
        'trial-intensive-health-visiting',
        'trial-right-at-home',
        'trial-minding-the-baby-uk',
        'trial-marcenko-home-visiting',
        'trial-mihope',
      ),
      really(
        'set programme of nurse visits from pregnancy until two, for young or poor mothers',
        'trial-fnp-building-blocks',
        'trial-fnp-bb26',
        'trial-fnp-real-world',
        'trial-voorzorg',
        'trial-nfp-memphis18',
        'trial-nfp-south-carolina',
        'trial-nfp-british-columbia',
        'trial-pro-kind-germany',
      ),
      near(
        'home visits from birth, or by visitors who are not nurses',
        'trial-hawaii-healthy-start',
        'trial-healthy-families-alaska-trends',
        'trial-healthy-families-oregon',
        'trial-early-start',
        'trial-child-development-programme-ireland',
        'trial-home-start-barnes',
      ),
      near('nurses’ visits after abuse has been found', 'trial-nurse-visiting-recurrence'),
      near(
        'other help in pregnancy and infancy for parents under strain',
        'trial-early-head-start-welfare',
        'r2-positive-choices-calderdale',
      ),
    ],
  },
  {
    plan:
      'Every Friday night it is the same: a fifteen-year-old who has cut herself sits on a hospital ward till ' +
      'Monday because nobody can say where else she might go. Nineteen such waits last quarter alone. The mental ' +
      'health trust and ourselves would run an evening and weekend phone line, nurses who drive out to the house ' +
      'within two hours, and a small two-bedroom place for up to a week when everyone needs a breather. Ages 11 to ' +
      '18. Day teams take over on Mondays. We expect fewer admissions and fewer emergency placements.',
    like: [
      really(
        'out-of-hours line, home visits and a two-bed house for young people in mental health crisis',
        'r1-extended-hope',
      ),
      near('short crisis or respite stays for adolescents', 'r1-tbap-residence', 'r1-better-by-design'),
      near('therapists who go out to young people near care', 'r1-compass-service'),
    ],
  },
  {
    plan:
      'We take 21,000 calls about children every year and two people with the same facts can decide differently. ' +
      'Our IT partner can join up our own records with those of schools, police and housing (agreement signed in ' +
      'May). The idea is that the person answering sees a number on screen, saying how likely it is that this child ' +
      'ends up in care within two years. It doesn’t decide, they do. We would also check whether it treats poor or ' +
      'Black families worse than others. Two analysts would sit with the front door team.',
    like: [
      really('a computed score of likely removal shown to those who take the calls', 'trial-allegheny-screening-tool'),
      near('a set method for judging risk', 'trial-orba-structured-decisions'),
      near(
        'prediction, or a risk tool, to find children who may come into care',
        'r2-face-to-face-pathways',
        'r2-building-my-future',
      ),
      near('data analysts beside the social workers', 'r1-family-insights'),
    ],
  },
  {
    plan:
      'Nine severely disabled children from our borough live in residential schools, five of them more than two ' +
      'hours off. Parents did not want that; they ran out of road. We would spot families earlier by a checklist at ' +
      'annual reviews and put in a mixed team (behaviour nurse, occupational therapist, psychologist, social ' +
      'worker) with overnight short breaks that have a therapy purpose and aren’t just a rest. For the older ones ' +
      'the same people stay on past 18. Some could come back to a local foster family with the right training. Each ' +
      'place costs us about £240k.',
    like: [
      really(
        'therapeutic short breaks, a risk tool and a team of professions for disabled children who may have to go away',
        'r2-building-my-future',
      ),
      near('disabled children brought back from far homes to trained local foster carers', 'r2-residential-migration'),
      near('disabled young people growing up, with a matched carer', 'r2-shared-lives-care-leavers'),
    ],
  },
  {
    plan:
      'Where mum or dad drinks or uses, cases drag on for forty weeks and two in three children do not go back. ' +
      'We’d like the family court to try another way. The same judge sees the parents every fortnight, without ' +
      'lawyers. A small team (addiction nurse, social worker, someone who has been clean for years, a psychiatrist ' +
      'one day a week) tests, treats and encourages them and tells the judge honestly how it is going. If a parent ' +
      'can’t manage it we know sooner, and the child isn’t left waiting. Thirty families a year.',
    like: [
      really('a problem-solving court with its own team for parents who misuse drugs or alcohol', 'sfip-fdac'),
      near(
        'help with treatment or parenting for parents who misuse drugs or alcohol',
        'trial-recovery-coaches-illinois',
        'trial-parents-under-pressure',
      ),
      near(
        'substance misuse workers inside child protection teams',
        'r1-family-safeguarding',
        'r2-family-safeguarding',
        'sfpc-family-safeguarding-cambridgeshire',
        'sfpc-family-safeguarding-trial',
      ),
    ],
  },
  {
    plan:
      'Complaints show that families feel done to. Our staff write long plans and nothing changes at home. We wish ' +
      'to train everyone who works with children – 2,400 people, from health visitors and police to heads and ' +
      'foster carers – in one way of talking: high challenge, high support, mending relationships rather than ' +
      'blaming. Senior managers go first. Families could call their own gathering of relatives before we step in. ' +
      'We think that over four years the number coming into care will fall by a tenth.',
    like: [
      really(
        'restorative training for a whole children’s workforce, most with families’ own meetings',
        'r1-family-valued',
        'sfpc-family-valued-darlington',
        'sfpc-family-valued-trial',
        'r1-stockport-family',
        'r1-creating-strong-communities',
        'r2-creating-strong-communities',
      ),
      near('restorative ways of working in one service', 'r2-leeds-pip', 'r1-sefton-cas'),
      near(
        'a whole authority trained in another way of working with families as partners',
        'r1-signs-of-safety',
        'r2-signs-of-safety',
        'r1-focus-on-practice',
        'trial-signs-of-safety-netherlands',
      ),
      near(
        'social workers trained in one way of talking with families, of another kind',
        'r1-doing-what-counts',
        'r2-motivational-practice',
        'trial-mi-training-child-protection',
      ),
      near(
        'meetings where relatives make the plan',
        'sfip-family-group-conferencing',
        'trial-fgc-sweden',
        'trial-fgc-netherlands',
      ),
    ],
  },
  {
    plan:
      'Before going to court we hold a meeting full of professionals, and family members sit at the far end. I want ' +
      'to turn this round. When the warning letter goes out, an independent person rings round: grandparents, ' +
      'godparents, the neighbour, the coach, whoever the child counts as theirs. They get a room and a meal. The ' +
      'social worker says what worries her, then leaves. The relations talk in private and come up with their own ' +
      'plan, and we back it unless it is unsafe. Eighty meetings a year, three organisers. Less court, more ' +
      'children with kin.',
    like: [
      really(
        'families and their network make the child’s plan at their own meeting',
        'sfip-family-group-conferencing',
        'trial-fgc-sweden',
        'trial-fgc-netherlands',
      ),
      near(
        'such meetings on a large scale within a wider change',
        'r1-family-valued',
        'sfpc-family-valued-darlington',
        'sfpc-family-valued-trial',
        'r1-creating-strong-communities',
        'r2-creating-strong-communities',
      ),
      near(
        'relatives found and brought together to plan, for children already in care',
        'r2-lifelong-links',
        'trial-family-finding-nc',
        'trial-family-finding-iowa',
      ),
      near('family meetings as part of help for kin', 'trial-kinnected-colorado'),
    ],
  },
  {
    plan:
      'Drug gangs have hit us hard: 43 boys and 6 girls aged 12 to 17 known to be carrying for them, half already ' +
      'excluded, most known to every service and trusting none. Services close them when they miss three ' +
      'appointments. We’d hire ten guides with five youngsters each, no more. Guide turns up at the flat, the ' +
      'court, the police cell, the chicken shop, day or night, and doesn’t give up for a year and a half. They fix ' +
      'what is in the way: school place, GP, mum’s rent. Success = fewer arrests, back in learning.',
    like: [
      really('a guide for up to 18 months for each young person caught up in offending', 'successor-shift'),
      near(
        'one coach, for many hours and many months, for a young person in trouble',
        'r3-inside-out',
        'trial-cambridge-somerville',
      ),
      near(
        'adolescents at risk of offending or exploited by others, with help fitted to them',
        'r2-lincolnshire-pip',
        'r1-achieving-change-together',
        'r2-contextual-safeguarding',
      ),
    ],
  },
  {
    plan:
      'Two stabbings outside the same takeaway, a group of Year 9 lads who all go missing together – and our ' +
      'assessments look only at mum and dad, who are mostly fine. We want to open an assessment on a park, a ' +
      'stairwell or a friendship group, and hold a conference with people who can change it: traders, caretakers, ' +
      'bus company, school. Needs new forms, front-door training and three posts.',
    like: [
      really(
        'assessing and changing peer groups, schools and places, not families alone',
        'r2-contextual-safeguarding',
      ),
    ],
  },
  {
    plan:
      'After telling someone, a child here is questioned by police in one town, examined in another, and then waits ' +
      'eleven months for therapy. We plan one friendly building for the whole sub-region where doctor, police ' +
      'interviewer, advocate and therapist come to the child, whose evidence can be filmed once and sent to court ' +
      'by link. Brothers, sisters and the parent who believes them get help too. Open to under-18s who have been ' +
      'sexually abused, about 350 a year. Health pays for half, the police commissioner a quarter, five councils ' +
      'the rest.',
    like: [
      really(
        'medical, police, court and therapy help for sexually abused children under one roof',
        'r2-child-house-lighthouse',
      ),
      near('therapy for sexually abused children and their safe carer', 'trial-letting-the-future-in'),
    ],
  },
  {
    plan:
      'Children’s home fees have gone up 38% in three years, and every week our brokers bid against the neighbours ' +
      'for the same bed. Seven councils along the estuary propose to buy together: one form, one contract, a shared ' +
      'list of what each child needs, thirty beds booked in advance with homes inside twenty miles. Providers get ' +
      'certainty, we get a say. A slice of the fee is held back until the young person is going to school and has ' +
      'stayed put. Youngsters would help choose who we buy from. One host council, four staff.',
    like: [
      really(
        'several councils buy or plan residential places together',
        'r3-south-london-commissioning',
        'r3-havering-residential-commissioning',
        'r1-nlcep',
      ),
      near(
        'councils or services that pool budgets or share children’s services',
        'r2-north-of-tyne-collaboration',
        'r1-torbay',
      ),
    ],
  },
  {
    plan:
      'We are a small unitary that came out of government intervention two years ago. Of the children we send home ' +
      'from care, four in ten are back inside eighteen months, usually in a worse state than before. No set way of ' +
      'deciding, and we close the case by week twelve. What we’d do: clear stages (can it be safe, what must ' +
      'change, goals agreed with parents, longer and longer visits), a pair of family workers for nothing else, and ' +
      'help at home for a year afterwards with regular parenting sessions. 45 children a year. Training for all ' +
      'long-term teams and reviewing officers.',
    like: [
      really(
        'stages and tools for deciding on return home and supporting it',
        'successor-nspcc-reunification-framework',
      ),
      near(
        'work with parents at home so that a child in care or custody can come back',
        'r1-mst-fit',
        'trial-pmto-kansas',
      ),
      near(
        'return home as one of the aims of a budget or of an expert assessment',
        'successor-devolved-budgets',
        'trial-best-nim',
      ),
    ],
  },
  {
    plan:
      'Adopters ring us at breaking point when the child reaches eleven or twelve. We’ve had seven adoptions ' +
      'collapse since 2021. Right now a family waits five months for anything and we have no therapists of our own. ' +
      'We would set up a fund each family can draw on (up to £5k) for therapy that suits: play, attachment work, ' +
      'trauma. Special guardians too. And twice a year a 16-session evening group where parents learn together how ' +
      'to handle rages, lying, hidden food. Run by two psychologists and an adoptive mum.',
    like: [
      really(
        'a fund for therapy, or parenting groups, for adoptive families',
        'successor-adoption-support-fund',
        'r1-adopt',
      ),
      near('a guide to services for adoptive carers', 'trial-kinship-adoption-navigator'),
      near(
        'group courses in hard behaviour for foster and kinship carers',
        'r1-keep',
        'trial-keep-san-diego',
        'trial-fostering-changes',
        'trial-incredible-years-foster-wales',
      ),
    ],
  },
  {
    plan:
      'Seventeen young people who left our care were on somebody’s sofa or in a doorway last winter. Hostels throw ' +
      'them out for breaking rules. Housing will set aside twelve flats. They get a real tenancy first, no need to ' +
      'be clean or in college, and a support worker with only six to look after who comes as often and for as long ' +
      'as wanted, also when something gets smashed. We’d also set up an early warning with the benefits team, so ' +
      'that those about to lose a home get help before. Ages 18 to 25.',
    like: [
      really(
        'a home first, without conditions, and prevention of homelessness, for care leavers',
        'successor-housing-first-haringey',
        'trial-gm-housing-care-leavers',
      ),
      near(
        'homes with support for those leaving care or near homelessness',
        'r1-calderdale',
        'r1-house-project',
        'r2-house-project',
        'r3-staying-close-fair-ways',
        'r3-staying-close-break',
        'r3-staying-close-portsmouth',
      ),
    ],
  },
  {
    plan:
      'We’ll pay £50,000 a year for a placement but want three signatures for a fridge. Give five social work teams ' +
      'a pot to use as they and the family see fit: about £3,000 a child. Rent arrears, a fence, football kit for a ' +
      'lad being groomed by a gang, a bed so gran can have them. For kids about to come in and kids who might go ' +
      'home. Manager agrees same day.',
    like: [
      really('a budget that front-line social workers spend with families', 'successor-devolved-budgets'),
      near('rent paid so that a family is not parted', 'trial-family-unification-chicago'),
    ],
  },
  {
    plan:
      'We were rated inadequate in the autumn, and forty-one per cent of our posts are agency. Social workers sit ' +
      'alone with 26 children each. We want to reorganise into small teams of six: one very experienced social ' +
      'worker leading, three family workers who don’t need the degree, a clinician half the week and an ' +
      'administrator who does the diary and the minutes. All of them know every family, and they talk each one ' +
      'through on a Tuesday morning. Parents who have been through it themselves would act as mentors. Children in ' +
      'need and child protection, about 900 children.',
    like: [
      really(
        'small teams led by an expert social worker that share families',
        'r1-reclaiming-social-work',
        'r1-project-crewe',
      ),
      near(
        'social work teams of mixed skills, with workers who are not social workers',
        'r1-families-first-durham',
        'r1-family-safeguarding',
        'r2-family-safeguarding',
        'sfpc-family-safeguarding-cambridgeshire',
        'sfpc-family-safeguarding-trial',
      ),
      near(
        'a part of it: administrators, clinicians or remade units',
        'r1-active-agents-for-change',
        'r1-focus-on-practice',
        'r1-family-insights',
      ),
    ],
  },
  {
    plan:
      'Neglect = our commonest reason for a plan (312 kids). Telling parents off has not worked.\n' +
      '- six trained workers, weekly home sessions, about five months\n' +
      '- parents of under-sixes\n' +
      '- practise: cleaning, spotting danger at home, when to see a GP, playing and talking with the baby\n' +
      '- show it, do it together, check with a score sheet\n' +
      '- parent moves on when they can do it\n' +
      '- about £2,900 a family',
    like: [
      really(
        'home sessions that teach neglectful parents health, safety and play',
        'trial-safecare-oklahoma',
        'trial-safecare-nspcc',
      ),
      near(
        'parents known to child protection taught or coached at home',
        'trial-nurturing-parenting-arizona',
        'trial-abc-child-protection',
      ),
      near('home visits to families after neglect has been found', 'trial-nurse-visiting-recurrence'),
    ],
  },
  {
    plan:
      'Health visitors say one in six two-year-olds on their lists can’t be managed at home: biting, screaming, no ' +
      'sleep. Nursery places fall through. The child clinic takes fourteen months. Plan: six visits at home; the ' +
      'worker films ten minutes of play or a meal on a tablet, then parent and worker look at it together and stop ' +
      'at the moments that went right. For those who want company, a ten-week group with crèche at the family hub. ' +
      '220 families, five nursery nurses trained. Dads especially welcome. Scores before and after.',
    like: [
      really('filmed play watched with the parents of toddlers whose behaviour is difficult', 'trial-vipp-sd'),
      near(
        'parents coached in how they respond to their young child',
        'trial-abc-child-protection',
        'trial-pcit-chaffin',
      ),
      near(
        'parenting groups for families with young children',
        'trial-esee-steps',
        'trial-triple-p-glasgow',
        'trial-birmingham-brighter-futures',
      ),
    ],
  },
  {
    plan:
      'More than half the teenagers who came in last year came because of rows, violence to parents, stealing, ' +
      'running with a bad crowd. Their mums and dads had begged for help. We want a team of four therapists and a ' +
      'lead, each with four or five families, on call day and night, going to the home several times a week for ' +
      'about four months. They work with parents, school and friends, not just the kid. An investor would put up ' +
      'the first £1.5m and we pay it back only for nights not spent in care.',
    like: [
      really(
        'intensive therapy at home with the families of teenagers near care or in trouble',
        'trial-essex-mst-sib',
        'trial-start-mst',
        'trial-mst-sweden',
        'trial-mst-brandon',
        'r1-step-change',
        'r1-cambridge-mst-mutual',
      ),
      near('family therapy for the same young people, of another kind', 'trial-fft-safe', 'trial-fft-norway'),
      near(
        'intensive help at home for another group of families',
        'trial-mst-can',
        'r1-mst-fit',
        'trial-family-preservation-us',
      ),
      near(
        'teams of several skills for adolescents on the edge of care and their families',
        'r1-fash',
        'r1-brighter-futures',
        'r1-sefton-cas',
        'r1-compass-service',
        'r2-face-to-face-pathways',
        'r1-reclaiming-social-work',
      ),
    ],
  },
  {
    plan:
      'Kids in our homes and foster placements say that nobody “gets it”. We know plenty of twenty-somethings who ' +
      'were in care and would like to give back. We’d train and pay 25 of them to meet one young person (13 to 18) ' +
      'each, weekly, for a year: bowling, homework, talk about sex, school, mum, whatever. For 9 to 12s, students ' +
      'as mentors and an after-school club. We’d look at self-esteem, early pregnancy and placements lasting.',
    like: [
      really(
        'a mentor for a year for each child in care; by a care-experienced adult, or with a weekly group',
        'trial-peer-mentoring-looked-after',
        'trial-fostering-healthy-futures',
      ),
      near('one coach for a young person in care', 'r3-inside-out'),
    ],
  },
  {
    plan:
      'I have worked in this service for twenty-two years, in a coastal town where work is short and rents are not, ' +
      'and watched the same women come back: a boy taken in March, a girl the next year, another. Afterwards the ' +
      'social worker leaves and nobody comes round. What I ask for is four workers who stay: eight women each, a ' +
      'small purse for driving lessons or a hairdo or a headstone, help with violent men, housing and drink, for ' +
      'about a year and a half, and help to hold off another baby until life is steadier. Fathers in the second ' +
      'year, if it goes well.',
    like: [
      really(
        'one worker for 18 months for women whose children were taken, with no pregnancy meanwhile',
        'r1-pause',
        'r2-pause',
      ),
      near('support for young parents whose baby may be taken into care', 'r2-positive-choices-calderdale'),
      near('a helper beside parents whose children have been taken', 'trial-recovery-coaches-illinois'),
    ],
  },
  {
    plan:
      'Eleven of our adolescents have had five or more moves and only residential will take them (£5,800 a week). ' +
      'We’d recruit eight foster households on a salary, one adult at home full-time, no other placed child. Behind ' +
      'them: a psychologist, a teacher, a family therapist and a youth worker who takes the lad out; a daily phone ' +
      'call to see how it went, points and rewards for good days, 24-hour cover. A stay of nine to twelve months, ' +
      'then on to a long-term family or home. Some would otherwise be remanded.',
    like: [
      really(
        'specially trained foster carers with a team of experts behind them, for high-risk teenagers',
        'trial-mtfc-cape',
        'trial-intensive-fostering-england',
        'r1-south-yorkshire-empower-protect',
      ),
      near(
        'specialist foster carers as one part of a service for young people with complex needs',
        'r1-brighter-futures',
        'r1-better-by-design',
        'r2-face-to-face-pathways',
        'r1-step-change',
      ),
      near(
        'a way out of residential care: specialist fostering for disabled children, or a coach after many moves',
        'r2-residential-migration',
        'r3-inside-out',
      ),
    ],
  },
  {
    plan:
      'Take-up of hot school dinners has dropped to 54% since the contractor left. Eleven primary kitchens have ' +
      'ovens older than the cooks. We propose to bring catering back in-house: refit over two summers, nine ' +
      'apprentices, a new four-week menu, and half of the meat and vegetables from farms within thirty miles. ' +
      'Cashless payment everywhere. Aim: 70% take-up, less food in the bin, no loss by year three.',
    like: [],
  },
  {
    plan:
      'The mobile library has been off the road since its clutch went. Villages in the north of the district are ' +
      'nine miles from the nearest branch, and many readers are over seventy. This bid is for an electric van with ' +
      'a lift, 1,800 books, large print and talking books, a printer, and a driver-librarian for four days a week. ' +
      'Twenty-six stops on a three-week loop, timetable on parish notice boards. We’d count loans, new tickets and ' +
      'how many people come aboard at each stop.',
    like: [],
  },
  {
    plan:
      'Damp and mould reports on council flats doubled last winter and the average repair takes 97 working days. ' +
      'Tenants phone three times and get three different answers. We want: a dedicated damp crew (two surveyors, ' +
      'six tradespeople), sensors in the 400 worst flats, text message appointments, and a rule that the first ' +
      'visit must treat, not merely look. Extractor fans fitted on the spot. Tower blocks first, then the older ' +
      'terraces. Target is twenty days, fewer disrepair claims, and a call centre that can see where each job ' +
      'stands.',
    like: [],
  },
  {
    plan:
      'We spend £11.4m a year getting pupils to special schools, mostly single taxis, and the bill is rising by ' +
      'fifteen per cent a year. Proposal is to plan routes again from scratch with software, buy 22 accessible ' +
      'minibuses, run them from our own depot, and employ local drivers and escorts on term-time contracts. Pick-up ' +
      'points where safe. Parents can take a mileage payment if they prefer. Savings of £1.6m by year three; ' +
      'punctuality and complaints reported to the scrutiny committee each quarter.',
    like: [],
  },
]
