import { type Member, type PlainDate, type Verdict, verdictOf } from '@candour/register'
import { namesOf } from './names.ts'
import type { Reader } from './reader.ts'
import { shownHistories } from './shown-histories.ts'

/** A promise that nobody has answered. */
export interface OpenPromise {
  readonly label: string
  readonly dueOn: PlainDate
  readonly silentFrom?: PlainDate
  readonly isSilent: boolean
}

/** A project that somebody has a role over, as it stands today. */
export interface ProjectAtWork {
  readonly id: string
  readonly name: string
  readonly verdict: Verdict
  /** Promises with a due date and no answer, the earliest first. */
  readonly open: readonly OpenPromise[]
}

/** What somebody's roles are over: their projects as they stand, and their programmes. */
export async function projectsAtWork(
  reader: Reader,
  { memberships }: Member,
): Promise<{
  readonly projects: readonly ProjectAtWork[]
  readonly programmes: readonly { readonly id: string; readonly name: string }[]
}> {
  const over = (scope: 'project' | 'programme') => [
    ...new Set(memberships.flatMap((one) => (one.scope.over === scope ? [one.scope.id] : []))),
  ]
  const histories = await shownHistories(reader, over('project'))
  const programmes = await namesOf(reader, 'programme', over('programme'))
  return {
    projects: histories.map((history) => {
      const verdict = verdictOf(history, reader.today)
      const open = verdict.outcomes.flatMap(({ label, promise, dueClock, verdict: code, findings }): OpenPromise[] => {
        if (promise === undefined || dueClock?.dueOn === undefined || findings.length > 0) return []
        const { dueOn, silentFrom } = dueClock
        return [{ label, dueOn, ...(silentFrom === undefined ? {} : { silentFrom }), isSilent: code === 'silent' }]
      })
      const { id, name } = history.project
      return { id, name, verdict: verdict.code, open: open.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) }
    }),
    programmes: [...programmes].map(([id, name]) => ({ id, name })),
  }
}
