/** Words for one of a family, as people say them. */
export const kinWords =
  'mother mum mam mummy mom father dad daddy stepmother stepmum step-mum step-mother stepfather stepdad step-dad step-father brother sister sibling son daughter uncle aunt auntie aunty nan nana nanna nanny gran granny grandma grandmother grandad granddad grandpa grandfather grandson granddaughter cousin niece nephew partner boyfriend girlfriend husband wife fiance fiancee fiancé fiancée ex ex-partner ex-husband ex-wife ex-boyfriend half-brother half-sister stepbrother stepsister step-brother step-sister stepson stepdaughter twin godmother godfather mother-in-law father-in-law sister-in-law brother-in-law birth-mother'.split(
    ' ',
  )

/** Words for one person whom a service meets. */
export const childWords =
  'child baby toddler infant newborn boy girl teenager teen youngster youth lad lass kid pupil student resident client patient tenant victim suspect perpetrator offender man woman lady gentleman friend neighbour bestie mentee adolescent 4-year-old five-year-old year-old orphan refugee runaway person leaver user'.split(
    ' ',
  )

/** Words for one who works with them. */
export const workerWords =
  'worker carer foster-carer childminder babysitter teacher headteacher headmaster headmistress tutor mentor coach nurse midwife visitor gp doctor consultant psychologist psychiatrist therapist counsellor solicitor barrister guardian judge magistrate officer advocate manager supervisor coordinator practitioner keyworker iro senco chaplain imam priest vicar pastor rabbi landlord landlady dentist paediatrician clinician handler adopter youth-worker key-worker'.split(
    ' ',
  )

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** One person of a family or of a service, as a part of a regular expression. */
export const onePerson = `(?:${alternatives([...kinWords, ...childWords.filter((word) => !/^(?:person|leaver|user|year-old)$/.test(word))])}|young person|care leaver|service user|young (?:man|woman|mother|father|dad|mum|carer)|parent|carer|\\d{1,2}[- ]year[- ]old|\\w{3,9}[- ]year[- ]old)`

/** A pronoun for one person. */
export const onePronoun = '(?:he|she|him|his|her|hers|himself|herself)'

/** Health, offending, sexuality, immigration and harm, of which nobody's is to be told. */
export const sensitiveWords =
  "(?:hiv|aids|hepatitis|overdos\\w+|self-?harm\\w*|suicid\\w+|psycho(?:sis|tic)|schizophreni\\w+|bipolar|bulimi\\w+|anorexi\\w+|sectioned|pregnan\\w+|miscarr\\w+|abortion|terminat\\w+ (?:a|the|her) pregnancy|autis\\w+|adhd|asperger\\w*|epilep\\w+|cancer|leuk\\w+|tumour|diabet\\w+|down'?s syndrome|cerebral palsy|learning disab\\w+|eating disorder|personality disorder|ptsd|depress(?:ed|ion)|addict\\w*|alcoholic|heroin|crack|cocaine|ketamine|cannabis|methadone|rehab|detox|rap(?:e|ed|ist)|sexual\\w* (?:abus\\w+|assault\\w+|exploit\\w+)|molest\\w+|incest|paedophil\\w+|fgm|arrest\\w*|convict\\w+|caution(?:ed)?|charged with|on bail|bailed|prison|custody|custodial|remand\\w*|stabb\\w+|shoplift\\w+|burgl\\w+|assault\\w*|murder\\w*|manslaughter|dealing|county lines|gang|trafficked|prostitut\\w+|sex work\\w*|gay|lesbian|bisexual|transgender|trans (?:boy|girl|man|woman)|non-binary|asylum|deport\\w+|refugee|overstay\\w+|undocumented|illegal immigrant|leave to remain|immigration (?:status|detention|removal)|visa|hospital\\w*|a ?& ?e|in coma|stillb\\w+|died|dead|death|funeral|inquest|hanged|homicide|abus(?:ed|er|ing)|neglect(?:ed)|excluded|missing|runaway|ran away|absconded|taken into care|removed from|adopted|diagnos\\w+|medication|tribunal|court|injur\\w+|surgery|operation|seizure|fracture\\w*|burn(?:s|t|ed))"
