const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of English grammar, folded. They are neither indexed nor searched for; "no" and "without" carry meaning here and stay. */
export const functionWords: ReadonlySet<string> = words(`
  a about above after again all also am an and any are as at be because been before being below between both but by
  can cannot could did do does doing down during each few for from further had has have having he her here hers herself
  him himself his how i if in into is it its itself just me more most my myself now of off on once only or other our
  ours ourselves out over own same she should so some such than that the their theirs them themselves then there these
  they this those through to too under until up upon us very was we were what when where whether which while who whom
  why will with would you your yours yourself yourselves`)

/** Words people ask with rather than ask for, folded. Indexed, but left out of a question that has other words. */
export const requestWords: ReadonlySet<string> = words(`
  anybody anyone article articles available concerned concerning deal dealing deals describe discuss done exist
  existing exists find found give given im information interest interested know like list looking made make obtain
  obtained paper papers please possible regarding related someone tell use used using want`)
