import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../../../app/store/embedded/process.ts'
import { serverUserFor } from '../../../app/store/embedded/server-user.ts'
import { until } from '../../running-candour.ts'
import { signalFamily } from '../process-family.ts'

/** What a rehearsal started, in a folder of its own; all of it ends with the rehearsal, however that ends. */
export class Rig {
  readonly folder: string
  readonly #children = new Map<string, ChildProcess>()
  /** Who servers run as that refuse to be root. */
  readonly #user: { readonly uid?: number; readonly gid: number }

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'candour-machines-'))
    chmodSync(this.folder, 0o711)
    this.#user = serverUserFor(join(this.folder, 'none'))
    process.on('exit', () => this.#killAll())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  }

  /** A folder that the servers' user owns. */
  folderFor(name: string): string {
    const path = join(this.folder, name)
    mkdirSync(path, { recursive: true, mode: 0o700 })
    this.#hand(path)
    return path
  }

  /** A file that the servers' user owns. */
  write(name: string, text: string, mode = 0o600): string {
    const path = join(this.folder, name)
    writeFileSync(path, text)
    chmodSync(path, mode)
    this.#hand(path)
    return path
  }

  /** Runs a program to its end. @throws Error with what it said */
  run(program: string, args: readonly string[]): void {
    const { status, stderr, stdout } = spawnSync(program, args, { ...this.#options(), encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr || stdout}`)
  }

  /** Starts a server that stays in the foreground. */
  start(name: string, program: string, args: readonly string[]): number {
    const log = openSync(join(this.folder, `${name}.log`), 'a')
    const child = spawn(program, args, { ...this.#options(), stdio: ['ignore', log, log] })
    this.keep(name, child)
    return child.pid ?? 0
  }

  /** Counts a process that was started elsewhere among those that end with the rehearsal. */
  keep(name: string, child: ChildProcess): void {
    this.#children.set(name, child)
  }

  /** Sends a signal to a server and all that it started. */
  signal(name: string, signal: NodeJS.Signals): void {
    signalFamily(this.#pidOf(name), signal)
  }

  async end(name: string, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const pid = this.#pidOf(name)
    this.signal(name, signal)
    await until(`${name} has ended`, () => !isAlive(pid) || isDefunct(pid), 30)
    this.#children.delete(name)
  }

  isRunning(name: string): boolean {
    return this.#children.has(name)
  }

  /** A process that ended by itself. */
  forget(name: string): void {
    this.#children.delete(name)
  }

  /** The last lines that each server wrote. */
  lastWords(): string {
    const logs = readdirSync(this.folder).filter((name) => name.endsWith('.log'))
    return logs
      .map((name) => `--- ${name}\n${readFileSync(join(this.folder, name), 'utf8').split('\n').slice(-12).join('\n')}`)
      .join('\n')
  }

  remove(): void {
    this.#killAll()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #killAll(): void {
    for (const [name] of this.#children) {
      this.signal(name, 'SIGCONT')
      this.signal(name, 'SIGKILL')
    }
    this.#children.clear()
  }

  #pidOf(name: string): number {
    const pid = this.#children.get(name)?.pid
    if (pid === undefined) throw new Error(`${name} was not started`)
    return pid
  }

  #options() {
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
    return { cwd: '/', env, ...(this.#user.uid === undefined ? {} : { uid: this.#user.uid, gid: this.#user.gid }) }
  }

  #hand(path: string): void {
    if (this.#user.uid !== undefined) chownSync(path, this.#user.uid, this.#user.gid)
  }
}

function isDefunct(pid: number): boolean {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
}
