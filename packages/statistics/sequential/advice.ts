/** What the numbers so far say of going on. People decide; this is only what the rule registered beforehand says. */
export type Advice = 'continue' | StopAdvice

/** The three reasons for which a rule says stop. */
export type StopAdvice = 'stop-for-benefit' | 'stop-for-futility' | 'stop-for-harm'
