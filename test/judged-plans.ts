/** Attempts that are like a plan, and why: grade 2 is really like it, 1 is near. */
export interface JudgedLikeness {
  readonly grade: 1 | 2
  readonly because: string
  readonly ids: readonly string[]
}

/** A plan as a council officer would write it, without the name of any model, and every attempt of the starter catalogue that is like it. */
export interface JudgedPlan {
  readonly plan: string
  /** Empty where nobody in the catalogue tried anything like it. */
  readonly like: readonly JudgedLikeness[]
}

const really = (because: string, ...ids: string[]): JudgedLikeness => ({ grade: 2, because, ids })
const near = (because: string, ...ids: string[]): JudgedLikeness => ({ grade: 1, because, ids })

const hubsForTeenagers = [
  'r1-no-wrong-door',
  'r2-north-yorkshire-pip',
  'sfpc-no-wrong-door-middlesbrough',
  'sfpc-no-wrong-door-trial',
  'r2-b-positive-pathways',
]
const constellations = ['r1-mockingbird', 'r2-mockingbird', 'sfip-mockingbird', 'r2-b-positive-pathways']
const adultWorkers = [
  'r1-family-safeguarding',
  'r2-family-safeguarding',
  'sfpc-family-safeguarding-cambridgeshire',
  'sfpc-family-safeguarding-trial',
]
const recurrent = ['r1-pause', 'r2-pause']
const stayingNear = [
  'fair-ways',
  'break',
  'bristol',
  'st-christophers',
  'north-tyneside',
  'north-east-lincolnshire',
  'suffolk',
  'portsmouth',
]
  .map((name) => `r3-staying-close-${name}`)
  .concat('successor-staying-close-national')
const coachingBonds = ['r3-reboot-west', 'r3-i-aspire', 'r3-project-apollo']
const houses = ['r1-house-project', 'r2-house-project']
const nurses = [
  'trial-fnp-building-blocks',
  'trial-fnp-bb26',
  'trial-fnp-real-world',
  'trial-voorzorg',
  'trial-nfp-memphis18',
  'trial-nfp-south-carolina',
  'trial-nfp-british-columbia',
  'trial-pro-kind-germany',
]
const visitors = [
  'trial-hawaii-healthy-start',
  'trial-healthy-families-alaska-trends',
  'trial-healthy-families-oregon',
  'trial-early-start',
]
const homeTherapy = [
  'trial-start-mst',
  'trial-mst-sweden',
  'trial-mst-brandon',
  'trial-essex-mst-sib',
  'r1-cambridge-mst-mutual',
  'r1-step-change',
]
const familyTherapy = ['trial-fft-safe', 'trial-fft-norway', 'r1-step-change']
const familyMeetings = ['sfip-family-group-conferencing', 'trial-fgc-sweden', 'trial-fgc-netherlands']
const restorative = [
  'r1-family-valued',
  'sfpc-family-valued-darlington',
  'sfpc-family-valued-trial',
  'r1-creating-strong-communities',
  'r2-creating-strong-communities',
]
const strengths = ['r1-signs-of-safety', 'r2-signs-of-safety', 'trial-signs-of-safety-netherlands']
const searches = ['r2-lifelong-links', 'trial-family-finding-nc', 'trial-family-finding-iowa']
const carerCourses = [
  'r1-keep',
  'trial-keep-san-diego',
  'trial-fostering-changes',
  'trial-incredible-years-foster-wales',
]
const tutoring = ['trial-tutorbright-foster', 'trial-tycw-group-tutoring', 'trial-estep-tutoring-la']
const volunteers = ['trial-home-start-mcauley', 'trial-home-start-barnes']
const neglectLessons = ['trial-safecare-oklahoma', 'trial-safecare-nspcc']
const keyWorkers = ['trial-troubled-families-1', 'trial-troubled-families-2']
const afterAbuse = ['trial-dart-scale-up', 'trial-bounce-back-4-kids', 'trial-wematter']
const expertFosterCare = ['trial-mtfc-cape', 'trial-intensive-fostering-england']
const noInvestigation = ['trial-differential-response-illinois', 'trial-differential-response-colorado']
const jointBuying = ['r3-south-london-commissioning', 'r3-havering-residential-commissioning', 'r1-nlcep']
const edgeOfCareTeams = [
  'r1-fash',
  'r1-sefton-cas',
  'r1-brighter-futures',
  'r1-compass-service',
  'r2-face-to-face-pathways',
]

/** Written from a reading of the catalogue, before the likeness that they judge. */
export const judgedPlans: readonly JudgedPlan[] = [
  {
    plan: `Our fostering service loses around thirty households a year and most of those leaving tell us they felt on their own. We propose to ask one seasoned carer in each district to run a base for between six and ten other fostering households. They would be paid to keep two bedrooms free for sleepovers and planned breaks, hold a monthly get-together and be on the end of a phone in the evening. Children would get to know the other adults and youngsters in the cluster as a kind of extended family. We want fewer unplanned moves and better retention.`,
    like: [
      really('a carer whose home is the base for a cluster of fostering households', ...constellations),
      near('specialist foster carers around a short-stay hub', 'r1-better-by-design'),
    ],
  },
  {
    plan: `Too many of our fourteen to seventeen year olds come into care in an emergency and are then sent to a placement miles away. We would turn one of our own children's homes into a base from which the same group of staff works with young people living there, with family, or with a foster carer. A psychologist, someone for speech and language and a police officer would sit in the team. Every young person keeps one worker however often they move. We expect fewer arrests, fewer missing episodes and fewer beds bought from private firms.`,
    like: [
      really(
        'one team out of a children’s home, fostering and outreach, with therapists and police',
        ...hubsForTeenagers,
      ),
      near(
        'several professions in one team for adolescents near care',
        ...edgeOfCareTeams,
        'r1-better-by-design',
        'r1-tbap-residence',
      ),
    ],
  },
  {
    plan: `Half of the children on a child protection plan here live with a parent who drinks heavily, uses drugs, is mentally unwell or is being hurt by a partner. At present the adults are sent to waiting lists elsewhere. We propose to place probation and drug workers, a mental health practitioner and workers for victims and perpetrators inside each child protection team, with one shared case file and group supervision every month. All staff will be trained to talk with parents about change instead of telling them. We hope that fewer children will come into care.`,
    like: [
      really('workers for adults’ problems inside child protection teams', ...adultWorkers),
      near(
        'social workers taught to talk with parents about change, or teams of several skills',
        'trial-mi-training-child-protection',
        'r1-doing-what-counts',
        'r2-motivational-practice',
        'r1-families-first-durham',
      ),
    ],
  },
  {
    plan: `Last year eleven mothers in this borough lost a baby to care proceedings for at least the second time. Nobody works with a woman once her child has gone. We would employ three practitioners, each with no more than eight women, to stay alongside them for a year and a half: housing, debt, grief, health appointments, whatever comes first. Women who join would be helped to avoid getting pregnant while they concentrate on themselves. We would count how many further infants are removed and compare costs of proceedings.`,
    like: [
      really('long support for women whose children were removed, with a pause in pregnancy', ...recurrent),
      near('help for parents whose baby is likely to be removed', 'r2-positive-choices-calderdale', 'sfip-fdac'),
    ],
  },
  {
    plan: `When young people turn eighteen and move out of our residential homes they lose touch with the adults who know them best. We want to rent small shared houses a short walk from the home. The staff who looked after them would go on visiting, cook a meal with them on Sundays, and help with bills, college and loneliness. Each would have a say in when they move to their own tenancy. We expect better wellbeing, fewer evictions and fewer crises.`,
    like: [
      really('staff and housing near the children’s home after leaving it', ...stayingNear),
      near(
        'housing with support for young people leaving care',
        ...houses,
        'r1-calderdale',
        'successor-housing-first-haringey',
        'r2-shared-lives-care-leavers',
      ),
    ],
  },
  {
    plan: `Two in five of our care leavers aged 16 to 25 are not in work or study. A charity would place coaches beside our personal advisers to give each young person one consistent adult for two to three years, help to find out what they want, and practical support to start and keep a job, apprenticeship or course. Social investors pay up front and the council and the department repay them only for milestones that are reached.`,
    like: [
      really('long coaching towards work, paid by investors on results', ...coachingBonds),
      near(
        'support for care leavers by one trusted adult',
        'trial-yvlifeset',
        'r2-derby-local-area-coordination',
        'r2-care-leavers-partnership',
      ),
    ],
  },
  {
    plan: `We have a number of empty council houses and a group of sixteen and seventeen year olds in care who dread moving to a bedsit alone. We propose that they form a small co-operative. Together they choose a property, strip it, decorate it, learn basic plumbing and carpentry, and then hold the tenancy themselves when they leave care. A facilitator and a support worker stay with the group. We want to see lasting tenancies, less isolation and more young people in education or work.`,
    like: [
      really('young people leaving care do up and run their own homes together', ...houses),
      near(
        'housing with support after care',
        ...stayingNear.slice(0, 2),
        'successor-housing-first-haringey',
        'r1-calderdale',
      ),
    ],
  },
  {
    plan: `Teenage girls having their first baby in our most deprived wards miss antenatal appointments and many give up breastfeeding early. A specially trained nurse would come to the home from early in pregnancy up to the child's second birthday, every week at first and then fortnightly, following a set programme about health, bonding with the baby and plans for the future. We hope for fewer injuries in the first two years, fewer quick second pregnancies, better speech by school age and fewer referrals to social services.`,
    like: [
      really(
        'nurses visit young first-time mothers at home from pregnancy to age two',
        ...nurses,
        'trial-minding-the-baby-uk',
      ),
      near(
        'other home visiting from pregnancy or birth',
        'trial-right-at-home',
        'trial-intensive-health-visiting',
        'trial-child-development-programme-ireland',
        'trial-mihope',
        'trial-marcenko-home-visiting',
        'trial-healthy-families-oregon',
      ),
    ],
  },
  {
    plan: `Midwives would use a short checklist at birth to spot families under great strain: poverty, past abuse, depression, violence. Those who score high are offered a family support worker, trained but not a nurse, who comes to the house each week from birth and then less often until the child is at least three. The worker links parents with a doctor, housing and childcare, and shows them how to play with their baby. We wish to prevent abuse and neglect before it happens.`,
    like: [
      really('trained visitors who are not nurses, from birth for years, for families at risk', ...visitors),
      near(
        'other home visiting from pregnancy or birth',
        'trial-mihope',
        'trial-marcenko-home-visiting',
        'trial-right-at-home',
        'trial-intensive-health-visiting',
        'trial-early-head-start-welfare',
        ...volunteers,
      ),
    ],
  },
  {
    plan: `For young people between eleven and seventeen whose aggression, truancy and offending put them at risk of custody or care, therapists would work in the family home several times a week for three to five months and be on call day and night. Each therapist carries four families only. They work with the parents, the school, friends and neighbours at once and coach parents to set limits. We expect less offending and fewer out-of-home placements.`,
    like: [
      really(
        'therapists work intensively at home and with school and peers for a few months',
        ...homeTherapy,
        'trial-mst-can',
      ),
      near('therapy for the families of young people who offend', 'trial-fft-safe', 'trial-fft-norway', 'r1-mst-fit'),
    ],
  },
  {
    plan: `The youth offending service and children's services wish to offer a family therapy in clear stages to parents and sons or daughters aged 10 to 17 in trouble with the police or constantly fighting at home. A therapist sees the whole family for about a dozen sessions, first to lower blame and raise hope, next to change how they talk to one another, lastly to keep it up. We want fewer reoffences within eighteen months.`,
    like: [
      really('family therapy in stages for young people who offend', ...familyTherapy),
      near(
        'other intensive therapy for such families',
        'trial-start-mst',
        'trial-mst-sweden',
        'trial-mst-brandon',
        'trial-essex-mst-sib',
        'trial-sfp-uk',
      ),
    ],
  },
  {
    plan: `Before we issue care proceedings, every family will be offered a meeting that belongs to them. An independent convenor spends some weeks talking to grandparents, aunts, uncles and friends, then everyone gathers; professionals say what worries them and leave the room while the relatives agree their own plan to keep the child safe. Social workers accept the plan unless it is dangerous. We think that more children would stay with their kin and fewer cases would go to court.`,
    like: [
      really('a meeting led by the family makes the plan', ...familyMeetings),
      near(
        'such meetings as part of a larger change',
        'r1-family-valued',
        'sfpc-family-valued-darlington',
        'r2-lifelong-links',
        'r1-creating-strong-communities',
        'trial-family-finding-nc',
        'r3-staying-close-portsmouth',
      ),
    ],
  },
  {
    plan: `We want our whole council, from receptionists to the director, to work with families and not do things to them. Three thousand staff of social care, schools, health and police will be trained in restorative practice: listening, asking good questions, high challenge with high support. We will make family-led meetings an entitlement, have new services for violence at home, and change the way the front door answers calls. The aim is to lower the number of looked after children safely across the city.`,
    like: [
      really('restorative practice across a whole workforce with family-led meetings', ...restorative),
      near('restorative practice in a council’s services', 'r1-stockport-family', 'r2-leeds-pip', 'r1-sefton-cas'),
    ],
  },
  {
    plan: `Our assessments list what is wrong and families say they do not recognise themselves. We shall adopt one framework for child protection that starts from what is working, what we are worried about and what needs to happen, scored from nought to ten by everybody in the room. All practitioners get a five-day course, practice leaders get coaching, and forms, conferences and audits are rewritten to match. It builds on a family's strengths and their network, and draws the child's voice in with pictures and houses.`,
    like: [
      really('a strengths-based framework for child protection across an authority', ...strengths),
      near(
        'such a framework as part of a larger change',
        'r1-creating-strong-communities',
        'r2-creating-strong-communities',
        'r2-lincolnshire-pip',
        'r2-achieving-for-children-pip',
        'r2-slough-transformation',
      ),
    ],
  },
  {
    plan: `Many children in long-term foster placements have lost touch with brothers, grandparents, former carers and teachers who mattered to them. Workers would be trained to search for these people through files, letters and social media, check that they are safe, and bring them together at a gathering where they promise what each will do for the child over the years to come. We want every child in care to have at least two lasting adults who are not paid to be there.`,
    like: [
      really('a search for relatives and others who matter, brought together around a child in care', ...searches),
      near('family-led meetings, or finding kin', ...familyMeetings.slice(0, 2), 'trial-kinnected-colorado'),
    ],
  },
  {
    plan: `Foster carers and relatives who look after other people's children ask for help with tantrums, lying and aggression. We will run a weekly course of about sixteen evenings for groups of eight to ten of them, led by two facilitators, one of whom is an experienced carer. They learn praise, clear limits, short time out and looking after themselves, and get a phone call each week to talk through how it went. We look for calmer behaviour and fewer placement breakdowns.`,
    like: [
      really('a group course on behaviour for foster and kinship carers', ...carerCourses),
      near('other groups or training around carers', 'r1-adopt', ...constellations.slice(0, 2), 'trial-mtfc-cape'),
    ],
  },
  {
    plan: `Children in our care are on average a year and a half behind in reading and maths by the end of primary school. The virtual school would pay for a trained tutor to come to the foster home twice a week for half a school year, one child at a time, using short tests to see what has been understood. Carers sit in on the last ten minutes. We will look at standard scores before and after, against children who wait.`,
    like: [
      really('tutoring of children in foster care', ...tutoring),
      near('books or learning for children in care', 'trial-letterbox-club', 'trial-fostering-healthy-futures'),
    ],
  },
  {
    plan: `Parents with a toddler who are lonely, worn out or low would be matched with a local volunteer, usually a mother herself, who has had forty hours of preparation. She drops in for two or three hours once a week, plays with the little ones, listens, and goes along to the clinic or the playgroup. It goes on as long as the family likes. We hope to see less depression and less stress and that fewer families reach the threshold for social work.`,
    like: [
      really('a volunteer visits a stressed family with a young child each week', ...volunteers),
      near(
        'volunteers or lay visitors befriend families',
        'r1-safe-families',
        'trial-marcenko-home-visiting',
        'trial-healthy-families-oregon',
      ),
    ],
  },
  {
    plan: `Neglect is the reason for most child protection plans for children under six. We intend that family workers visit parents for about twenty sessions at home and teach three things step by step: how to spot illness and when to call the doctor, how to make the house safe and clean, how to play with and respond to a small child. Workers show, parents practise, and each module ends with a check. A coach observes every worker. We will count re-referrals within two years.`,
    like: [
      really('home sessions that teach neglectful parents health, safety and interaction', ...neglectLessons),
      near(
        'home teaching for parents in child protection',
        'trial-nurturing-parenting-arizona',
        'trial-abc-child-protection',
        'trial-nurse-visiting-recurrence',
        'trial-pcit-chaffin',
      ),
    ],
  },
  {
    plan: `There are some six hundred households in the town where adults have no job, children miss school and police are called again and again, each visited by a dozen agencies. We want one worker with ten families who draws up one plan for everybody in the house, gets up with them in the morning if need be, and holds the agencies to their part. Government would pay part of the cost for each household once attendance, crime and employment have improved for six months.`,
    like: [
      really('one worker for the whole household with many problems, paid by results', ...keyWorkers),
      near(
        'one worker or plan for the whole family',
        'r1-project-crewe',
        'r1-families-first-durham',
        'trial-wraparound-ontario',
      ),
    ],
  },
  {
    plan: `Once the man who was violent has left, mothers and children seldom speak about what happened. We would run a ten week group in a community hall: mothers in one room and sons and daughters aged seven to eleven in another, then an hour together to rebuild their bond. Two workers lead it. We expect mothers to feel more confident, children to have fewer worries and less self-blame, and both to talk with one another.`,
    like: [
      really('groups for mothers and children after domestic abuse', ...afterAbuse),
      near('other help for families with violence at home', 'r1-growing-futures', 'r2-newday', 'r1-family-valued'),
    ],
  },
  {
    plan: `We propose a seventeen week programme in groups for men who have hit or frightened their partner and are still in touch with their children. Through looking at how they father, they are brought to see what their violence does. A separate worker keeps in contact with the mother and checks that she and the children are safe. Social workers refer; attendance is voluntary. We will ask mothers and children as well as the men whether things are different a year later.`,
    like: [
      really(
        'group work for violent fathers on violence and parenting',
        'trial-caring-dads-safer-children',
        'r2-newday',
      ),
      near(
        'other work with families where there is violence',
        'r1-growing-futures',
        'r1-family-safeguarding',
        'r2-family-safeguarding',
        ...afterAbuse,
      ),
    ],
  },
  {
    plan: `For children aged eleven to sixteen in care whose behaviour no ordinary placement can hold, we will recruit six foster households who have no other child. A programme supervisor, a therapist, a skills trainer and a birth-family worker surround each child, carers are rung every day for a score of the day's behaviour, and children earn points and privileges. The stay is nine months to a year, then they move home or to a permanent family. We hope that this will replace places in residential homes and secure units.`,
    like: [
      really('a stay with specially trained carers who have a team of experts', ...expertFosterCare),
      near(
        'specialist foster carers for young people who need much',
        'r1-step-change',
        'r1-south-yorkshire-empower-protect',
        'r1-better-by-design',
        'r2-face-to-face-pathways',
        'r1-brighter-futures',
      ),
    ],
  },
  {
    plan: `Most referrals of low to moderate concern end with a formal investigation, a frightened parent and no help. We wish to send these down a second path: a worker calls ahead, sees the whole family together, does not decide whether abuse took place or enter a name on any register, and brings food, childcare or furniture if that is what is needed. Serious cases would be looked into as before. We shall draw lots to see whether families come back less often.`,
    like: [
      really('assessment and help in place of an investigation for low and moderate risk', ...noInvestigation),
      near(
        'other ways to answer reports and assess',
        'trial-fgc-sweden',
        'trial-allegheny-screening-tool',
        'trial-wraparound-ontario',
      ),
    ],
  },
  {
    plan: `Six neighbouring authorities each ring round the same private providers for residential and foster placements, and prices rise every quarter. We will set up one buying team with a shared picture of need, one form for referrals, common standards and software that matches children with vacancies. We will negotiate a block of beds with a few providers close to home and reward them for good outcomes. Aim: more children placed near home and lower unit cost.`,
    like: [
      really('several councils jointly buy placements', ...jointBuying),
      near('councils join up their services', 'r2-north-of-tyne-collaboration'),
    ],
  },
  {
    plan: `We mean to base a social worker in each of our twenty secondary schools. They would hold their own statutory cases from that school, be present at break, run drop-ins, and advise heads of year before a referral is made. We believe that worries will be caught earlier, that fewer pupils will need a section 47 enquiry, and that teachers and social workers will trust each other more.`,
    like: [
      really('social workers based in secondary schools', 'trial-social-workers-in-schools'),
      near('social work linked with schools', 'r1-stockport-family', 'r2-newday'),
    ],
  },
  {
    plan: `Our workforce is exhausted and a fifth of social workers left last year. Once a month all staff, from family support workers to senior managers, would be invited over lunch to a facilitated hour in which three colleagues tell how a piece of work made them feel. There is no problem solving. The hospital does this already. We would look at sickness absence, psychological distress and turnover among those who attend.`,
    like: [
      really('facilitated forums where staff share the feelings of the work', 'trial-schwartz-rounds'),
      near('support and development of the workforce', 'r2-reinvigorating-social-work', 'r1-firstline'),
    ],
  },
  {
    plan: `Newly promoted team managers in children's social work get no preparation. We plan a year-long leadership course: two residential blocks, a personal adviser who watches them supervise, small groups that work on real problems, and a project in their own team. Every first-line manager in the region can join. Success would be better supervision in the eyes of those supervised, and managers who stay.`,
    like: [
      really('a leadership course for first-line managers', 'r1-firstline'),
      near(
        'training for social workers and managers',
        'r2-reinvigorating-social-work',
        'r1-focus-on-practice',
        'trial-schwartz-rounds',
      ),
    ],
  },
  {
    plan: `Parents whose addiction is the cause of care proceedings would be invited to a different kind of hearing. The same judge sees them every fortnight without lawyers, praises and warns, and a team of a drug worker, a psychiatrist, a social worker and a parent mentor tests and treats them from the first week. If they stay clean within the child's timescale the child goes home; if they do not the case goes on. We hope that more families are reunited and stay together.`,
    like: [
      really('a problem-solving court with its own team for parents who misuse substances', 'sfip-fdac'),
      near(
        'help for parents who use drugs or alcohol',
        'trial-recovery-coaches-illinois',
        'trial-parents-under-pressure',
        'r1-family-safeguarding',
        'r2-family-safeguarding',
      ),
    ],
  },
  {
    plan: `Girls of twelve to seventeen who are being groomed by groups of older men are sent to secure units two hundred miles off and run away as soon as they return. We will adapt two small houses with four bedrooms each, well staffed day and night, close to but not in their own area. Adults there build warm and firm relationships instead of locking doors. Therapy is on offer. We expect fewer missing episodes and a safe step back to family.`,
    like: [
      really(
        'a home for girls at risk of sexual exploitation in place of secure or distant placements',
        'r1-safe-steps',
        'r1-aycliffe-cse',
      ),
      near(
        'other help for young people who are sexually exploited',
        'r1-south-yorkshire-empower-protect',
        'r1-achieving-change-together',
        'r1-active-agents-for-change',
      ),
    ],
  },
  {
    plan: `Children who disclose sexual abuse tell their story on average five times, in police stations and hospitals. With health, police and the Crown Prosecution Service we want one child friendly house in which they are examined, interviewed on film by a psychologist, given therapy from the first week, and supported through court together with the parent who is not to blame. We look for less trauma, shorter cases and more charges.`,
    like: [
      really(
        'medical, police, court and therapy under one roof for sexually abused children',
        'r2-child-house-lighthouse',
      ),
      near('therapy for sexually abused or traumatised children', 'trial-letting-the-future-in', 'trial-decrypt'),
    ],
  },
  {
    plan: `Adolescents are harmed in parks, stairwells, on buses and by other teenagers, yet our assessments look only at home and parents. We would rewrite referral forms, thresholds and panels so that a friendship group or a place can be referred, mapped and changed: a shopping centre manager, a youth worker and the school would be part of the plan. We want a fall in violence and exploitation outside the family.`,
    like: [
      really('assess and change places and peer groups, not only families', 'r2-contextual-safeguarding'),
      near(
        'exploitation outside the family, or schools and peers',
        'r1-achieving-change-together',
        'r1-active-agents-for-change',
      ),
    ],
  },
  {
    plan: `The adoption team has been judged inadequate: children wait twenty months from entering care to moving in. A voluntary agency would second managers and a data analyst to us for two years. They would find where in the process weeks are lost, track every child whose plan is permanence each fortnight, and strengthen the recruitment of adopters. We also want a better way to assess special guardians.`,
    like: [
      really(
        'outside managers and analysts in a council’s adoption service, tracking delay',
        'r1-permanence-improvement-project',
        'r2-permanence-improvement',
      ),
      near(
        'a charity runs or changes permanence services',
        'r2-tact-peterborough',
        'trial-subsidised-guardianship-illinois',
      ),
    ],
  },
  {
    plan: `Adopters write to us of children who hit, hoard food and cannot sleep years after placement. We plan a course for small groups of adoptive mothers and fathers over sixteen weeks: what early trauma does, how to stay calm, how to encourage and set limits. Two trained leaders, one an adopter. Childcare is paid. We want fewer disruptions and less strain on parents.`,
    like: [
      really('a group parenting course for adopters', 'r1-adopt'),
      near(
        'therapy for adoptive families; group courses for carers',
        'successor-adoption-support-fund',
        ...carerCourses,
        'trial-kinship-adoption-navigator',
      ),
    ],
  },
  {
    plan: `Disabled children with autism and severe learning difficulties end up in fifty-two week residential schools when families are worn out. We will enlarge our specialist short breaks with a clinical team, positive behaviour plans that go from house to home to school, and a tool that tells us six months ahead which child is close to a crisis. Some of those who are already placed far away would be brought back to specially recruited and trained carers.`,
    like: [
      really(
        'disabled children kept from or brought back from residential placements by short breaks or carers',
        'r2-building-my-future',
        'r2-residential-migration',
      ),
      near('disabled young people with a matched carer', 'r2-shared-lives-care-leavers'),
    ],
  },
  {
    plan: `A good number of our care leavers have been homeless more than once: they lose hostels because of debts, drugs or visitors. We shall give ten of them at a time a permanent flat straight away with no test of readiness, and two support officers with tiny caseloads who stick with them for as long as they like, whatever happens. We aim at tenancies kept for a year, fewer admissions and less rough sleeping.`,
    like: [
      really(
        'a permanent home first for care leavers with complex needs',
        'successor-housing-first-haringey',
        'trial-gm-housing-care-leavers',
      ),
      near('housing with support after care', 'r1-calderdale', ...houses, ...stayingNear.slice(0, 1)),
    ],
  },
  {
    plan: `Young adults who leave care at eighteen fall off a financial cliff. We suggest a regular monthly payment with no strings, about the amount of a modest wage, for two years to every one of them, together with advice on money before the first payment. We would see what it does to housing, debt, mental health, study and work, and whether landlords or dealers take advantage.`,
    like: [
      really('an unconditional monthly income for care leavers', 'trial-basic-income-wales'),
      near('care leavers helped to independence', ...coachingBonds.slice(0, 1), 'trial-yvlifeset'),
    ],
  },
  {
    plan: `We will go from a single caseload per worker to small units: a consultant social worker leads three practitioners, a half-time clinician and a coordinator who takes the paperwork. All cases are shared and talked through every week with ideas from systemic family therapy. A second unit works with teenagers close to entering care. We expect steadier workers, better relationships with parents and fewer removals.`,
    like: [
      really(
        'small units with a consultant, shared cases and systemic practice',
        'r1-reclaiming-social-work',
        'r1-focus-on-practice',
      ),
      near(
        'teams of several skills or pods led by a consultant',
        'r1-project-crewe',
        'r1-families-first-durham',
        'r1-family-insights',
        'r2-slough-transformation',
      ),
    ],
  },
  {
    plan: `A charity with local knowledge would take over our fostering, adoption and permanence teams altogether under a ten year contract. Staff transfer to it. It keeps what it saves by recruiting more of its own foster carers and bears part of the risk when numbers in care go up. We hope for more carers, more children matched for good and less spending on agencies.`,
    like: [
      really('a charity takes over fostering, adoption and permanence on a long contract', 'r2-tact-peterborough'),
      near(
        'services moved to another body',
        'r1-match-foster-care',
        'r1-permanence-improvement-project',
        'r2-northamptonshire-transformation',
        'r1-torbay',
      ),
    ],
  },
  {
    plan: `Cabinet is asked to agree that children's services, community health and education for under-nineteens move into one company owned by the council. We think that pooled budgets and one leadership would take away duplicated assessments and waiting. A business case will look at governance, pensions, tax and the views of staff and parents. If it does not stack up we will stay as we are.`,
    like: [
      really(
        'services for children moved to one body with pooled money',
        'r2-making-integration-happen',
        'r1-torbay',
        'r2-northamptonshire-transformation',
        'r2-north-of-tyne-collaboration',
      ),
      near(
        'another owner for a service',
        'r1-cambridge-mst-mutual',
        'r2-care-leavers-partnership',
        'r2-slough-transformation',
      ),
    ],
  },
  {
    plan: `A call handler at our front door has forty minutes to decide whether a report is looked into. We want a computer model, trained on ten years of linked records of benefits, health and justice, to show a number from one to twenty for how likely it is that this child will be removed within two years. The worker sees the number next to the facts and remains free to decide. We want fewer dangerous cases screened out and fairer treatment of Black families.`,
    like: [
      really('a statistical risk score shown to call screeners', 'trial-allegheny-screening-tool'),
      near(
        'structured judgement or prediction of risk',
        'trial-orba-structured-decisions',
        'r2-face-to-face-pathways',
        'r2-building-my-future',
      ),
    ],
  },
  {
    plan: `Parents in treatment for heroin or alcohol problems who have a baby or toddler would be seen at home or at the clinic by one therapist for up to half a year. They work on managing feelings and cravings without acting on them, on enjoying the child, and on practical problems with money and partners. We want safer parenting and a lower risk of abuse, measured by a standard questionnaire against ordinary treatment.`,
    like: [
      really('one-to-one parenting programme for parents in drug or alcohol treatment', 'trial-parents-under-pressure'),
      near(
        'help for parents who use drugs or alcohol',
        'trial-recovery-coaches-illinois',
        'sfip-fdac',
        ...adultWorkers.slice(0, 2),
      ),
    ],
  },
  {
    plan: `Children under five coming into foster care should have a mental health assessment before anyone decides where they will grow up. An infant team with a psychiatrist and psychologists would observe the child with the birth parents and with the foster carers, offer the parents a course of treatment for as long as there is hope of change, and then tell the court plainly whether to go home or be adopted.`,
    like: [
      really(
        'infant mental health assessment and treatment on entering foster care, with advice on return',
        'trial-best-nim',
      ),
      near(
        'return home, or court decisions on care',
        'successor-nspcc-reunification-framework',
        'sfip-fdac',
        'trial-abc-child-protection',
      ),
    ],
  },
  {
    plan: `One in three children we send home from care is back within two years. We want a staged method for social workers: a proper assessment of risk in which every case gets a colour, written agreements with parents about what has to change, help that begins before the move and goes on for a year afterwards, and a decision that the child and parents understand. Practice leads in eight teams will be trained.`,
    like: [
      really('a staged framework for returning children home from care', 'successor-nspcc-reunification-framework'),
      near(
        'return of children to their parents with help',
        'r1-mst-fit',
        'trial-pmto-kansas',
        'successor-devolved-budgets',
      ),
    ],
  },
  {
    plan: `Social workers would hold a purse of a few thousand pounds for each family whose child may come into care or may be able to return. They spend it with the family on what the family says would make the difference, be it a bed, a driving lesson, a holiday club or a deposit, with a single signature and no panel. We will watch what is bought and whether children stay at home.`,
    like: [
      really('a budget held by front-line workers and spent with families', 'successor-devolved-budgets'),
      near('money or goods to keep families together', 'trial-family-unification-chicago', 'r2-pause'),
    ],
  },
  {
    plan: `Some teenagers have lived in six or more placements by fifteen and now cost five thousand pounds a week. We will offer each a personal coach who spends up to twenty-five hours weekly with them for a year or longer, in the gym, in a café, at two in the morning, and who works with mother or carer alongside so that they can step down from a children's home to a family.`,
    like: [
      really(
        'a personal coach with many hours for young people whose placements break down',
        'r3-inside-out',
        'successor-shift',
      ),
      near(
        'intensive support for adolescents in or near care',
        'r1-mst-fit',
        'trial-peer-mentoring-looked-after',
        'r1-better-by-design',
        'r1-brighter-futures',
      ),
    ],
  },
  {
    plan: `Youngsters between twelve and nineteen caught in a cycle of arrests, exclusion and going missing see a new professional every few weeks. A guide with five young people only would do whatever it takes for up to eighteen months: breakfast, court, boxing, a row with the housing office. The guide stays even if they go to prison. We want to break the cycle of offending and keep them alive.`,
    like: [
      really('a guide with intensive, flexible support for young people in cycles of offending', 'successor-shift'),
      near(
        'intensive support for young people who offend or are near care',
        'r3-inside-out',
        'r2-lincolnshire-pip',
        'trial-mst-brandon',
        'trial-fft-safe',
      ),
    ],
  },
  {
    plan: `In this low prevalence county few professionals have ever spoken with a family about cutting of girls. A national charity would place a specialist social worker in our safeguarding team who takes on cases, sits beside colleagues on visits, trains teachers and midwives, and works with elders and mothers in the Somali and Gambian communities. We want girls to be protected and families not to be treated as suspects.`,
    like: [
      really(
        'specialist social workers placed in teams to protect girls from genital mutilation',
        'r1-national-fgm-centre',
        'r2-national-fgm-centre',
      ),
    ],
  },
  {
    plan: `Street-lighting columns in the northern wards are forty years old. We will replace eleven thousand lamps with LED lanterns and a central management system which dims them after midnight. A contractor does the work over three years on an invest-to-save basis. Energy use should fall by two thirds and faults should be reported by the lamps themselves. Residents will be consulted about part-night lighting.`,
    like: [],
  },
  {
    plan: `The planning committee has a backlog of four hundred householder applications. We propose a fast track for extensions and loft conversions, with validation by a software agent, delegated decisions within five weeks, and a duty planner who answers questions by video call twice a week. Fees would be raised by a tenth. We expect fewer appeals, happier applicants and less overtime among planning officers.`,
    like: [],
  },
  {
    plan: `From April household waste would be collected every three weeks, with a separate weekly caddy for food scraps and a paid garden waste service. New rounds have been drawn by route software so that two lorries can be sold. Families with nappies can ask for an extra sack. We look for a recycling rate above sixty per cent, lower disposal cost and no rise in fly-tipping. Crews will be consulted about the new shift pattern.`,
    like: [],
  },
  {
    plan: `The council intends to use drones to inspect roofs, bridges and flood defences instead of scaffolding. Two officers will be licensed as pilots. Pictures are stored for a year and matched with the asset register, and a model marks cracks for an engineer to look at. We expect to save scaffold hire, road closures and accidents at work, and to find defects before the winter storms.`,
    like: [],
  },
  {
    plan: `We want all our primary schools on one cashless catering and menu ordering platform. Parents choose meals on their phone a week ahead, allergies are flagged to the kitchen, and free meal entitlement is checked with the benefits system each night. The contract is for five years. Kitchens should throw away less food, school offices should stop chasing arrears, and more entitled pupils should eat a hot lunch.`,
    like: [],
  },
  {
    plan: `Adult social care will open a forty-eight bed nursing home on the former depot site for frail people who are discharged from hospital and cannot go back to their flats. It has en suite rooms, a sensory garden and a therapy gym. A care provider is to be appointed for seven years. We aim to cut delayed discharges, use of agency nurses and spot purchase of beds, and to have a good rating within a year.`,
    like: [],
  },
  {
    plan: `School transport for pupils with special educational needs costs nine million pounds a year. We would train three hundred pupils to travel by bus on their own, pay a mileage allowance to parents who drive, and run a reverse auction between taxi firms for the rest. Passenger assistants are shared between routes. We expect to bring spending back to budget and to give young people more independence.`,
    like: [],
  },
  {
    plan: `Children in care and their social workers would be given a virtual reality headset. They put it on to walk round the courtroom, the contact centre or the next placement before they first go there. A studio would film forty locations in 360 degrees. Foster carers may borrow the set for a week. We would like children to be less anxious about what is coming, and ask them with a smiley-face scale.`,
    like: [],
  },
  {
    plan: `Every birth registered in the district will earn the child a savings account with fifty pounds, topped up by local employers for each year that immunisations and dental checks are up to date. Parents look at the balance on an app. At eighteen the money can be spent on anything. The credit union runs the accounts. We hope to raise vaccination rates, cut tooth decay and teach saving.`,
    like: [],
  },
  {
    plan: `Our children's centres are to be heated by ground source pumps and their roofs fitted with solar panels. The grant covers nine buildings. Nurseries move to temporary cabins for one summer while pipes are laid under the playgrounds. Bills should fall by half and carbon by four fifths, and the contractor will take on six apprentices from the area. Parents will be told a term in advance.`,
    like: [],
  },
  {
    plan: `We propose that therapy dogs and their handlers spend one day a week in the waiting rooms of the child protection conference suite and the contact centre. Children can stroke the dog before they go into the room. Handlers are volunteers insured by a national pet charity and hygiene rules are agreed with the trust. Chairs will note whether children stay and speak. No extra staff are needed.`,
    like: [],
  },
  {
    plan: `Interpreting for social work visits is booked by phone and often the interpreter does not come. We would buy a translation app for all tablets that turns speech and letters into sixty languages, with a human on screen for court statements. Data stays in this country. We look for fewer cancelled visits, savings on agency interpreters and letters that parents can read. A language panel of parents would check how well it translates.`,
    like: [],
  },
  {
    plan: `To speed up checks on new foster carers and nursery staff we want to replace paper references by a digital identity wallet. Applicants scan a passport with their phone, employers confirm dates through a secure link, and police checks arrive by interface. Human resources would keep an exception queue only. We aim to bring time to hire from fourteen weeks to five and to pass audit without findings.`,
    like: [],
  },
  {
    plan: `An in-house solicitors' chamber shared by four councils would conduct all advocacy in childcare litigation instead of barristers being briefed one by one. Ten advocates are hired and a practice manager keeps the diary. Fees billed by counsel came to two million pounds last year. We expect to save a third, to have bundles on time and to keep lawyers who want a career on their feet.`,
    like: [],
  },
  {
    plan: `Boys and girls whose own parent is in prison are to be offered a monthly football session inside the visitors' hall, with officers out of uniform and a photographer who gives each family a print. Trains are paid for grandparents who bring them. The prison governor and a sports foundation fund it. We want visits to be something to look forward to, and to see whether prisoners keep in touch more and break fewer rules.`,
    like: [],
  },
  {
    plan: `Mothers-to-be with at least two worries in their lives, such as low mood, no support, money trouble or being very young, would get about twenty-five visits by a child and family health nurse who is part of the universal service, from pregnancy till the second birthday. The nurse talks about feeding, sleep, safety and regular routines at home. We think that homes will be safer and parents warmer and more confident.`,
    like: [
      really(
        'nurse visits through the universal service for pregnant women with several risks',
        'trial-right-at-home',
        ...nurses.filter((id) => id !== 'trial-fnp-bb26' && id !== 'trial-nfp-memphis18'),
      ),
      near(
        'other home visiting from pregnancy',
        'trial-fnp-bb26',
        'trial-nfp-memphis18',
        'trial-intensive-health-visiting',
        'trial-minding-the-baby-uk',
        'trial-marcenko-home-visiting',
        'trial-mihope',
        'trial-child-development-programme-ireland',
      ),
    ],
  },
  {
    plan: `A rapid team of social workers, youth workers, a family therapist, a nurse and an education officer would answer within a day when a family says that their eleven to seventeen year old cannot stay another night. One plan for the whole household, up to nine months of work in the evening and at weekends, and a bed for two nights if everyone needs to cool off. We want to bring down the number of adolescents who become looked after.`,
    like: [
      really(
        'a quick team of several professions for adolescents on the edge of care',
        'r1-fash',
        'r1-sefton-cas',
        'r1-extended-hope',
        'r1-compass-service',
        'r1-brighter-futures',
        ...hubsForTeenagers.slice(0, 1),
      ),
      near(
        'other help for adolescents near care',
        'r1-step-change',
        'r1-tbap-residence',
        'r2-face-to-face-pathways',
        'r1-calderdale',
        ...hubsForTeenagers.slice(1),
        'trial-essex-mst-sib',
      ),
    ],
  },
  {
    plan: `Grandparents and other relatives who step in for a child whose parents cannot cope do not know what they may claim or whom to ask. We would hire four navigators, two of them kinship carers themselves, to answer a helpline, fill in forms, look for furniture and school places, run a monthly group, and search for other members of the family who could share the load. We hope that fewer of these arrangements end in foster care.`,
    like: [
      really(
        'navigators help relatives who look after a child',
        'trial-kinnected-colorado',
        'trial-kinship-adoption-navigator',
      ),
      near(
        'training or searches around kinship carers',
        'r1-keep',
        'trial-keep-san-diego',
        'trial-fostering-changes',
        'trial-family-finding-nc',
      ),
    ],
  },
  {
    plan: `Girls and boys of fourteen to eighteen in foster and residential care have babies three times as often as others. We would pair each with a young person in their early twenties who grew up in care, is trained, and meets them every week for a year: cinema, homework, talk about relationships and what they want to become. Mentors are supported by a project manager in each authority.`,
    like: [
      really(
        'mentoring by care-experienced young adults to lower teenage pregnancy in care',
        'trial-peer-mentoring-looked-after',
      ),
      near(
        'mentoring, or programmes against teenage pregnancy',
        'trial-ypdp',
        'trial-fostering-healthy-futures',
        'r3-inside-out',
      ),
    ],
  },
  {
    plan: `Members of local churches and other good neighbours would open their homes for a few nights to small children whose mother is in hospital or at breaking point and has nobody to call. Others befriend the parent, bring a cot or mend a fence. No payment is made and parents keep full responsibility. Hosts are vetted and trained like foster carers. We hope to keep children out of the care system at a crisis.`,
    like: [
      really('volunteers host children for short stays and befriend parents', 'r1-safe-families'),
      near('volunteers visit families with small children', ...volunteers),
    ],
  },
  {
    plan: `We will replace three different recording systems by one national set of assessment forms and an electronic social care record, so that every step from referral to plan to review follows the same exemplars and figures for government come out by themselves. Four pilot teams would start. Social workers should spend less time at the screen and managers should see at a glance what is overdue.`,
    like: [
      really(
        'a national framework and computer record for assessing and planning',
        'trial-integrated-childrens-system',
      ),
      near('structured assessment, recording changed', 'trial-orba-structured-decisions', 'r1-doing-what-counts'),
    ],
  },
  {
    plan: `Families who would lose their children only because they live in one damp room or are about to be put out on the street would be given a permanent rent subsidy and an officer who finds a landlord. Social workers refer when an investigation is open. There are more families than vouchers, so names are drawn. We think that it keeps children with their parents and costs less than foster care.`,
    like: [
      really('housing vouchers for families whose housing threatens placement', 'trial-family-unification-chicago'),
      near(
        'money or intensive help to prevent placement',
        'trial-family-preservation-us',
        'successor-devolved-budgets',
      ),
    ],
  },
  {
    plan: `When removal is days away a worker with two families only would go into the house at once, be reachable at any hour, and stay for four to six weeks, teaching, cleaning, calming rows and finding cash for the gas meter. After that ordinary services take over. It is offered to parents of any child who would otherwise be taken into foster care. We will count placements in the year after.`,
    like: [
      really('short, intensive crisis work at home to prevent placement', 'trial-family-preservation-us'),
      near(
        'intensive help to families at risk of removal',
        'trial-mst-can',
        'successor-devolved-budgets',
        'r1-extended-hope',
        'trial-wraparound-ontario',
      ),
    ],
  },
]

/** Where ranking is developed: every second plan. */
export const plansToDevelopOn = judgedPlans.filter((_, at) => at % 2 === 0)
/** Kept aside until the end. */
export const plansKeptAside = judgedPlans.filter((_, at) => at % 2 === 1)
