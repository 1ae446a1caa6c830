/** How a kind of job is done and tried again. */
export interface JobKind {
  /** Seconds for which one try may last; a process that was killed is given up after them, and the job begun anew. */
  readonly limit: number
  /** How often it is tried again where it failed, before it waits for somebody to look at it. */
  readonly retries: number
  /** Seconds before the first of these; each later pause is twice as long, less some luck. */
  readonly pause: number
  /** Of jobs that wait those of a higher number are begun first. */
  readonly priority: number
  /** Seconds after which it is due again by itself; it comes from the deeds of people alone where nothing is said. */
  readonly every?: number
}

/** Every kind of job. Letters are tried for about four days: a mail server that is away over a long weekend costs none. */
export const jobKinds = {
  /** Mails an invitation. About the invitation. */
  invitation: { limit: 60, retries: 13, pause: 30, priority: 10 },
  /** Writes to somebody what waits to be told to them. About the account. */
  letter: { limit: 60, retries: 13, pause: 30, priority: 5 },
  /** Looks what people are to be told today. About nothing. */
  notices: { limit: 300, retries: 3, pause: 60, priority: 0, every: 60 * 60 },
  /** Looks what is new about models that people follow. About nothing. */
  news: { limit: 300, retries: 3, pause: 60, priority: 0, every: 5 * 60 },
  /** Forgets which account made entries whose time is over. About nothing. */
  'forget-authors': { limit: 600, retries: 3, pause: 60, priority: 0, every: 24 * 60 * 60 },
  /** Lets go of what the privacy notice says is not kept. About nothing. */
  tidy: { limit: 300, retries: 3, pause: 60, priority: 0, every: 15 * 60 },
  /** Tells other programs what happened, and tries again what they did not take. About nothing: what waits stands with the webhooks. */
  webhooks: { limit: 120, retries: 3, pause: 30, priority: 0, every: 30 },
} as const satisfies Readonly<Record<string, JobKind>>

export type JobName = keyof typeof jobKinds

/** Something that is to be done once a deed stands. */
export interface Job {
  readonly name: JobName
  /** The id of a row in which the rest stands; empty where there is nothing to name. */
  readonly about: string
  /** Of jobs of a name and a key there is one: a second is not added. */
  readonly key?: string
  /** Not before this. */
  readonly after?: Date
}

/** Whether a name is that of a job; another version of this program may have left others. */
export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobKinds, name)
}

/** The names of all kinds. */
export const jobNames: readonly JobName[] = Object.keys(jobKinds).filter(isJobName)
