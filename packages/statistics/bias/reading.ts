/** What an answer about missing studies can and can't show. Stands in every result, so that no number travels without it. */
export type BiasReading = {
  readonly shows: string
  readonly doesNotShow: string
  /** With fewer studies than this the answer should not be read. */
  readonly readWithAtLeast: number
}

/**
 * The readings, by method. Numbers of studies: ten for tests of asymmetry (Sterne et al. 2011, BMJ 343, d4002,
 * recommendation 2); twenty for PET-PEESE (Stanley 2017, Social Psychological and Personality Science 8, 581–591) and for
 * selection models with several parameters (Hedges & Vevea 1996, Journal of Educational and Behavioral Statistics 21, 299–332).
 */
export const biasReadings = {
  regressionTest: {
    shows: 'Whether small studies found other effects than large ones, by more than chance.',
    doesNotShow:
      'Why: unpublished results are one reason; others are truly larger effects where small studies were done, weaker designs, or a measure whose variance depends on its estimate (odds ratios, standardised differences).',
    readWithAtLeast: 10,
  },
  rankTest: {
    shows: 'Whether estimates and their variances are ordered alike, by more than chance.',
    doesNotShow:
      'That nothing is missing when it finds nothing: with few studies it rarely finds anything. Nor why, when it does.',
    readWithAtLeast: 10,
  },
  trimAndFill: {
    shows:
      'How the pooled estimate would change if the funnel were symmetric and what is missing were the most extreme results.',
    doesNotShow:
      'The true effect, or how many studies are missing: filled studies are invented. It corrects too little when results were selected by significance, and fills studies that never were when effects differ.',
    readWithAtLeast: 10,
  },
  petPeese: {
    shows:
      'What estimate a study of unlimited size would give, if the trend of estimates over standard errors goes on.',
    doesNotShow:
      'The true effect where effects differ much between studies, where all studies are small, or where the trend has other causes. It can turn a real effect round.',
    readWithAtLeast: 20,
  },
  failSafe: {
    shows: 'How many further results of no effect on average it would take to change the conclusion.',
    doesNotShow:
      'That results are missing or not, or the size of any bias. Missing results that point the other way need to be far fewer. Kept because readers ask for it; never an argument by itself.',
    readWithAtLeast: 10,
  },
  excessSignificance: {
    shows: 'Whether more studies were significant than their power allows, at the effect assumed.',
    doesNotShow:
      'Which results are too many, or why: unpublished results, a choice of outcomes and a wrong assumption about the effect look alike. Finding no excess shows little, as the effect assumed comes from the same studies.',
    readWithAtLeast: 10,
  },
  selectionModel: {
    shows:
      'The pooled effect if results were published with chances that depend on their p value in the way the model says.',
    doesNotShow:
      'That selection happened so: weights rest on few studies in each interval and other models fit as well. Compare several; believe what they share.',
    readWithAtLeast: 20,
  },
  pUniformStar: {
    shows:
      'The pooled effect that fits both the significant and the other results, if within each group all had the same chance to be seen.',
    doesNotShow:
      'The effect where results were selected otherwise, or p values were bent towards significance. With few results that are not significant it is as uncertain as its interval says.',
    readWithAtLeast: 10,
  },
  funnel: {
    shows: 'Where studies lie by effect and precision, and whether gaps fall where results are not significant.',
    doesNotShow: 'The reason for a gap. Eyes see asymmetry in chance patterns.',
    readWithAtLeast: 10,
  },
} as const satisfies Record<string, BiasReading>
