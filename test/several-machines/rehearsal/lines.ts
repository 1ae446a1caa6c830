import { documentAt } from '../../documents.ts'
import { until } from '../../running-candour.ts'
import { freePort } from '../free-port.ts'
import { answersAt, type Cluster, password } from './cluster.ts'
import type { Programs } from './programs.ts'
import type { Rig } from './rig.ts'

/** What stands between processes and databases, as the how-to has it: HAProxy, and PgBouncer in transaction mode. */
export interface Lines {
  /** Leads to whichever database is the primary: the same address before and after a fail-over. */
  readonly primaryPort: number
  /** Leads to a replica, and to the primary while there is none. */
  readonly replicaPort: number
  /** PgBouncer in front of the primary's address. */
  readonly poolerPort: number
}

/** The file of the how-to that holds these words, with its addresses exchanged for those of the rehearsal. */
export function fileOfTheHowTo(words: string, exchanged: Readonly<Record<string, string>>): string {
  const blocks = [...documentAt('docs/how-to/run-on-several-machines.md').matchAll(/^ *```\w+\n(.*?)^ *```$/gms)]
  const block = blocks.map(([, text = '']) => text).find((text) => text.includes(words))
  if (block === undefined) throw new Error(`the how-to has no file with '${words}'`)
  const indent = /^ */.exec(block)?.[0].length ?? 0
  let file = block
    .split('\n')
    .map((line) => line.slice(indent))
    .join('\n')
  for (const [from, to] of Object.entries(exchanged)) {
    if (!file.includes(from)) throw new Error(`the how-to's file with '${words}' does not say '${from}'`)
    file = file.replaceAll(from, to)
  }
  return file
}

export async function startLines(rig: Rig, programs: Programs, { one, two }: Cluster): Promise<Lines> {
  const lines = { primaryPort: await freePort(), replicaPort: await freePort(), poolerPort: await freePort() }
  const haproxy = fileOfTheHowTo('frontend to-primary', {
    '127.0.0.1:5000': `127.0.0.1:${lines.primaryPort}`,
    '127.0.0.1:5001': `127.0.0.1:${lines.replicaPort}`,
    '10.0.0.11:5432': `127.0.0.1:${one.port}`,
    '10.0.0.12:5432': `127.0.0.1:${two.port}`,
  })
  rig.start('haproxy', programs.haproxy, ['-db', '-f', rig.write('haproxy.cfg', haproxy)])
  const pgbouncer = fileOfTheHowTo('[pgbouncer]', {
    'port=5000': `port=${lines.primaryPort}`,
    'listen_port = 6432': `listen_port = ${lines.poolerPort}`,
    '/etc/pgbouncer/userlist.txt': rig.write('userlist.txt', `"candour" "${password}"\n`),
  })
  rig.start('pgbouncer', programs.pgbouncer, [rig.write('pgbouncer.ini', pgbouncer)])
  await until('the lines are there', () => answersAt(lines.poolerPort), 20)
  return lines
}
