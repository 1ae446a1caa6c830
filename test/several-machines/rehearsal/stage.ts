import type { Cluster } from './cluster.ts'
import type { Findings } from './findings.ts'
import type { Instance, Instances } from './instances.ts'
import type { Lines } from './lines.ts'
import { type Answer, finds, get, secondsUntil } from './reading.ts'
import type { Rig } from './rig.ts'

/** All that a step of the rehearsal acts on. */
export interface Stage {
  readonly rig: Rig
  readonly cluster: Cluster
  readonly lines: Lines
  readonly instances: Instances
  readonly findings: Findings
  tell(line: string): void
}

/** A question that hardly any kept page answers. */
export function freshPath(): string {
  return `/api/v1/models?limit=${1 + Math.floor(Math.random() * 499)}`
}

/** Asks one process something that the database must answer. */
export function askFresh({ address }: Instance, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return get(new URL(freshPath(), address), headers)
}

/** Seconds until each process finds a model, the slowest of them. */
export async function slowestToFind(
  instances: readonly Instance[],
  words: string,
  id: string,
  most = 30,
): Promise<number | undefined> {
  const times = await Promise.all(instances.map(({ address }) => secondsUntil(() => finds(address, words, id), most)))
  return times.some((time) => time === undefined) ? undefined : Math.max(...times.map((time) => time ?? 0))
}

/** Enters words and returns the model's id. @throws Error when the command failed */
export async function entered(instances: Instances, words: string): Promise<string> {
  const id = await instances.enter(words)
  if (id === undefined) throw new Error(`'candour import' of ${words} failed`)
  return id
}
