import { join } from 'node:path'
import { type Programs, postgresPrograms } from './programs.ts'
import { type ServerUser, serverUserFor } from './server-user.ts'

/** Where one embedded PostgreSQL lives, with what and as whom it runs. */
export interface Place {
  /** The data folder that the operator named. */
  readonly folder: string
  /** PostgreSQL's own folder in it. */
  readonly cluster: string
  readonly programs: Programs
  readonly user: ServerUser
}

export const clusterIn = (folder: string): string => join(folder, 'postgres')

export async function placeIn(folder: string): Promise<Place> {
  const cluster = clusterIn(folder)
  return { folder, cluster, programs: await postgresPrograms(), user: serverUserFor(cluster) }
}
