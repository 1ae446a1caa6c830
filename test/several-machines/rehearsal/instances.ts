import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OpenDatabase, openDatabase } from '../../../app/store/database.ts'
import { importFiles } from '../../importing.ts'
import { type StartedProgram, startProgram, until } from '../../running-candour.ts'
import { freePort } from '../free-port.ts'
import { type Cluster, password } from './cluster.ts'
import { fileOfTheHowTo, type Lines } from './lines.ts'
import type { Programs } from './programs.ts'
import type { Rig } from './rig.ts'

/** One process that serves pages, and how it reaches the database. */
export interface Instance {
  readonly name: string
  readonly way: string
  readonly address: string
  readonly program: StartedProgram
}

const login = `postgresql://candour:${password}@127.0.0.1`
const compiled = (path: string) => fileURLToPath(new URL(`../../../app/dist/${path}`, import.meta.url))

/** Three processes, each with another way to the same register, and a web proxy in front of them. */
export class Instances {
  readonly all: readonly Instance[]
  /** The web proxy's address. */
  readonly front: string
  readonly #rig: Rig
  readonly #settings: Readonly<Record<string, string>>
  readonly #writing: OpenDatabase
  #writings = 0

  private constructor(rig: Rig, settings: Readonly<Record<string, string>>, all: readonly Instance[], front: string) {
    this.#rig = rig
    this.#settings = settings
    this.all = all
    this.front = front
    this.#writing = openDatabase(settings.DATABASE_URL ?? '')
  }

  async close(): Promise<void> {
    await this.#writing.close()
  }

  static async start(rig: Rig, programs: Programs, cluster: Cluster, lines: Lines): Promise<Instances> {
    const pooled = `${login}:${lines.poolerPort}/candour`
    const ways = [
      {
        name: 'A',
        way: 'PgBouncer; listens past it; replica',
        DATABASE_URL: pooled,
        DATABASE_LISTEN_URL: `${login}:${lines.primaryPort}/candour`,
        DATABASE_READ_URL: `${login}:${lines.replicaPort}/candour`,
      },
      {
        name: 'B',
        way: 'PgBouncer; hears no news; replica',
        DATABASE_URL: pooled,
        DATABASE_LISTEN_URL: 'none',
        DATABASE_READ_URL: `${login}:${lines.replicaPort}/candour`,
      },
      {
        name: 'C',
        way: 'both databases in one address',
        DATABASE_URL: `${login}:${cluster.one.port},127.0.0.1:${cluster.two.port}/candour`,
      },
    ]
    const all: Instance[] = []
    for (const { name, way, ...settings } of ways) {
      const program = startProgram(settings)
      rig.keep(`candour ${name}`, program.child)
      all.push({ name, way, program, address: await program.serves })
    }
    const port = await freePort()
    const servers = all.map(({ name, address }) => `  server ${name} ${new URL(address).host} check\n`).join('')
    const front = fileOfTheHowTo('set-var proc.seen', {
      ':443 ssl crt /etc/haproxy/register.pem': `127.0.0.1:${port}`,
      '  server web1 10.0.0.21:3000 check\n': '',
      '  server web2 10.0.0.22:3000 check\n': servers,
    })
    const configuration = rig.write('front.cfg', front)
    rig.start('front', programs.haproxy, ['-db', '-f', configuration])
    const address = `http://127.0.0.1:${port}`
    await until('the front answers', async () => (await fetch(address)).ok, 20)
    return new Instances(rig, { DATABASE_URL: pooled }, all, address)
  }

  /**
   * Enters a model as the command does, but without the start of a program.
   * @returns its id, once it stands
   * @throws Error when it failed
   */
  async enterAtOnce(words: string): Promise<string> {
    this.#writings += 1
    const id = `model-${this.#writings}-at-once`
    const result = await importFiles(this.#writing.db, { 'models.csv': `id,name\n${id},${words}\n` })
    if (!result.ok) throw new Error(JSON.stringify(result.refusals))
    return id
  }

  /**
   * Enters a model of this name by `candour import`, as an operator does, through PgBouncer.
   * @returns its id, once the command said that it stands; undefined when it failed
   */
  async enter(words: string): Promise<string | undefined> {
    this.#writings += 1
    const id = `model-${this.#writings}-${words.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
    const folder = join(this.#rig.folder, 'files', id)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'models.csv'), `id,name\n${id},${words}\n`)
    const child = spawn(process.execPath, [compiled('bundle/candour.js'), 'import', folder], {
      env: { ...process.env, ...this.#settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#rig.keep(id, child)
    return new Promise((resolve) => {
      let told = ''
      child.stdout?.on('data', (chunk: Buffer) => {
        told += chunk.toString()
        // From here it is acknowledged, however the command may end.
        if (told.includes('The ledger stands at entry')) resolve(id)
      })
      child.on('exit', (code) => {
        this.#rig.forget(id)
        resolve(code === 0 ? id : undefined)
      })
    })
  }
}
