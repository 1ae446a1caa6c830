import { type Voice, voices } from '@candour/register'
import type { Files } from '../importing.ts'
import { partialDay } from './histories.ts'

/** A whole account that may be published; a test says only what matters to it. */
export function aVoice(over: Partial<Voice> = {}): Voice {
  return {
    id: voices.example.id ?? '',
    project_id: 'p1',
    whose: 'young-people',
    ages: ['11-15', '16-17'],
    gathered_how: 'group-discussion',
    gathered_by: 'Leeds Children in Care Council',
    gathered_when: partialDay('2025-03'),
    account: 'They liked having one place where they knew everybody.',
    consent: ['parental-consent', 'own-assent', 'own-consent'],
    consent_how: 'A letter and a talk for each family; the council keeps the forms.',
    ...over,
  }
}

/** An account of parents, all of 18 and over, who agreed for themselves. */
export function aVoiceOfAdults(over: Partial<Voice> = {}): Voice {
  const { ages: _ages, ...rest } = aVoice({ whose: 'parents', consent: ['own-consent'] })
  return { ...rest, ...over }
}

/** Ids that tell nothing, as an import is offered them. */
export const voiceIds = ['v0a1b2c3d4e5f6g7h', 'v1a1b2c3d4e5f6g7h', 'v2a1b2c3d4e5f6g7h'] as const

/** Accounts of young people, of parents who agreed to be quoted, and of few: two of one project, and one of another where it is named. */
export function voicesOf(project: string, other = project): Files {
  const [first, second, third] = voiceIds
  return {
    'voices.csv': `id,project_id,whose,ages,people,gathered_how,gathered_by,gathered_when,area,account,changed,consent,consent_how,source_urls
${first},${project},young-people,11-15;16-17,15,group-discussion,Leeds Children in Care Council,2025-03,E12000003,"They liked having one place where they knew everybody.

They wanted to be asked before they moved.",Nobody moves now before they have seen the new home.,parental-consent;own-assent;own-consent,A letter and a talk for each family,https://example.org/council
${second},${project},parents,,c,interviews,Family Rights Group,2024,,"Some felt watched. They spoke of “a house with too many keys”.",,own-consent;consent-to-quote,Asked at the end of each talk,
${third},${other},children,under-11,20,creative-work,Coram Voice,2026-01,E92000001,The drawings showed gardens.,,parental-consent;own-assent,Asked by the school nurse,
`,
  }
}
