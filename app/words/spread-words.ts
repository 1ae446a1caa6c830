import { type UptakeManner, type UptakeState, uptakeStates, type VerdictGroup } from '@candour/register'
import { counted, listInWords } from './wording.ts'

export const uptakeStateWords: { readonly [S in UptakeState]: string } = {
  planned: 'planned',
  running: 'running',
  ended: 'ended as a project',
  abandoned: 'abandoned or stopped early',
  unknown: 'nobody has said how it stands',
}

export const uptakeMannerWords: { readonly [M in UptakeManner]: string } = {
  attempt: 'an attempt of its own',
  replication: 'repeated as it was',
  adaptation: 'adapted',
  scale: 'spread to more places',
}

/** The seven groups of verdicts as the heads of a table. */
export const verdictGroupWords: { readonly [G in VerdictGroup]: string } = {
  improved: 'Improved',
  'in-part': 'Improved in part',
  'both-ways': 'Went both ways',
  'no-difference-shown': 'No difference shown',
  'other-way': 'Went the other way',
  'no-answer': 'No answer',
  'not-due': 'Not due yet',
}

const number = (count: number): string => (count === 0 ? 'none' : count.toLocaleString('en-GB'))

/** `Of 31 places 2 are running it, 1 abandoned it …`: every state told alike. */
export function standingSentence(name: string, standing: ReadonlyMap<UptakeState, readonly string[]>): string {
  const of = (state: UptakeState) => standing.get(state)?.length ?? 0
  const all = uptakeStates.reduce((sum, state) => sum + of(state), 0)
  if (all === 0) return `No place on record has taken up ${name}.`
  const parts = [
    `${number(of('running'))} known to run it`,
    `${number(of('abandoned'))} to have abandoned it or stopped early`,
    `${number(of('ended'))} where it ended as a project, and nobody has said whether the place goes on`,
    ...(of('planned') === 0 ? [] : [`${number(of('planned'))} that only plan it`]),
  ]
  const unsaid = of('unknown')
  return `${counted(all, 'place is', 'places are')} on record with ${name}: ${listInWords(parts)}.${unsaid === 0 ? '' : ` Of ${counted(unsaid, 'place')} nobody has said how it stands, which is neither running nor abandoned.`}`
}
