/** Which side of the target is wanted: more responses, or fewer entries to care. */
export type Wanted = 'above' | 'below'
