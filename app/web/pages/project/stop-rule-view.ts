import type { ProjectDossier } from '../../../queries/dossiers.ts'
import { safeguardWords } from '../../../words/code-words.ts'
import { dateInWords } from '../../../words/wording.ts'
import type { DefinitionView } from '../../layout/views.ts'

/** What a project said beforehand of when it would stop, who decides that, and what is watched meanwhile. */
export function stopRuleView(rule: ProjectDossier['stopRules'][number]): readonly DefinitionView[] {
  const { stops_when: when, looked_at: looked, decided_by: by, registered_on: on, safeguards: watched = [] } = rule
  const said = (term: string, text: string): DefinitionView => ({ term, says: [{ text }] })
  return [
    said('It stops when', when),
    ...(watched.length === 0 ? [] : [said('Watched', watched.map(safeguardWords).join('; '))]),
    ...(looked === undefined ? [] : [said('Looked at', looked)]),
    said('Who decides', by),
    said('Registered', dateInWords(on)),
  ]
}
