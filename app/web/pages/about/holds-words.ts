import type { PlainDate } from '@candour/register'
import type { AboutRegister } from '../../../queries/about-register.ts'
import { counted, dateInWords } from '../../../words/wording.ts'

/** What the register holds, counted on the day. */
export function holdsInWords({ counts }: Pick<AboutRegister, 'counts'>, today: PlainDate): string {
  return `On ${dateInWords(today)} the register holds ${counted(counts.get('project') ?? 0, 'project')}, ${counted(counts.get('finding') ?? 0, 'finding')}, ${counted(counts.get('lesson') ?? 0, 'lesson')}, ${counted(counts.get('claim') ?? 0, 'public claim')} and ${counted(counts.get('adoption') ?? 0, 'place that took up a model', 'places that took up a model')}.`
}

/** Of what sample that is: no share of it is a rate of anything. */
export function sampleInWords({ starterEntries }: Pick<AboutRegister, 'starterEntries'>): string {
  return starterEntries > 0
    ? 'This is no fair sample of what was tried: most of it came with a catalogue that was read from the openings of public pages, and null and harmful results were looked for on purpose. What nobody published is missing, so no share of it is a rate of any programme.'
    : 'This is no fair sample of what was tried: what nobody published or entered is missing, so no share of it says how often something succeeds.'
}
