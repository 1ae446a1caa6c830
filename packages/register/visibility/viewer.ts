import type { AnyRecord, Kind } from '../records/kinds.ts'
import type { Audience } from './visibility.ts'

/** Who looks: what is known of a person that decides what they may see. Never a name. */
export interface Viewer {
  /** Somebody at the machine that holds the register: nothing can be kept from them. */
  readonly isOperator: boolean
  readonly isModerator: boolean
  /** Ids of the projects whose team they belong to. */
  readonly teams: ReadonlySet<string>
  /** Ids of the programmes on whose panel they sit. */
  readonly panels: ReadonlySet<string>
  /** Records that they wrote themselves, each as `kind/id`. */
  readonly own: ReadonlySet<string>
}

/** Anybody: a reader without an account. */
export const everybody: Viewer = {
  isOperator: false,
  isModerator: false,
  teams: new Set(),
  panels: new Set(),
  own: new Set(),
}

/** Whoever runs the register, at its own machine. */
export const operator: Viewer = { ...everybody, isOperator: true }

/** True where the viewer belongs to the audience of this record. */
export function isAmong(viewer: Viewer, audience: Audience, kind: Kind, record: AnyRecord): boolean {
  if (viewer.isOperator || audience === 'public') return true
  const {
    id,
    project_id: project,
    programme_id: programme,
  } = record as {
    readonly id: string
    readonly project_id?: string
    readonly programme_id?: string
  }
  if (audience === 'team') return viewer.teams.has(kind === 'project' ? id : (project ?? ''))
  if (audience === 'panel') return viewer.panels.has(kind === 'programme' ? id : (programme ?? ''))
  if (audience === 'moderators') return viewer.isModerator
  return viewer.own.has(`${kind}/${id}`)
}
