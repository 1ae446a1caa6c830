import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pageText } from './page-text.ts'

/** What a reader of a tutorial does or is told, in the order of the page. */
export type Step =
  | { readonly does: 'type'; readonly line: number; readonly text: string }
  | { readonly does: 'expect'; readonly line: number; readonly text: string }
  | { readonly does: 'open'; readonly line: number; readonly text: string }
  | { readonly does: 'read'; readonly line: number; readonly text: string }
  | { readonly does: 'stop'; readonly line: number; readonly text: string }

const told = 'http://127.0.0.1:3000'

/** `sh` blocks are typed, `text` blocks expected, addresses opened, quotations read on the open page, Ctrl-C pressed. */
export function stepsOf(markdown: string): readonly Step[] {
  const steps: Step[] = []
  let block: { language: string; line: number; lines: string[] } | undefined
  for (const [i, text] of markdown.split('\n').entries()) {
    const line = i + 1
    const fence = /^```(\w*)$/.exec(text)
    if (block && fence) {
      steps.push({ does: block.language === 'sh' ? 'type' : 'expect', line: block.line, text: block.lines.join('\n') })
      block = undefined
    } else if (block) block.lines.push(text)
    else if (fence) block = { language: fence[1] ?? '', line, lines: [] }
    else if (text.startsWith('> ')) steps.push({ does: 'read', line, text: text.slice(2) })
    else if (text.startsWith('Stop Candour with Ctrl-C')) steps.push({ does: 'stop', line, text })
    else
      for (const [address = ''] of text.matchAll(/http:\/\/127\.0\.0\.1:3000[^\s:,]*/g))
        steps.push({ does: 'open', line, text: address })
  }
  return steps
}

/** The lines that something printed, of which some must come in this order; `…` stands for what differs from day to day. */
export function missingLine(printed: string, expected: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trimEnd())
  let at = 0
  for (const line of expected.split('\n')) {
    const pattern = new RegExp(`^${line.split('…').map(escaped).join('.*')}$`)
    const found = lines.findIndex((candidate, i) => i >= at && pattern.test(candidate))
    if (found < 0) return line
    at = found + 1
  }
  return undefined
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A reader who follows a tutorial to the letter, in an empty folder, with the compiled program behind `npm`. */
export class TutorialReader {
  readonly #folder: string
  readonly #bin: string
  /** What the last thing typed has printed so far. */
  #printed = (): string => ''
  #code = 0
  #address: string | undefined
  #page = ''
  #running: { readonly pid: number; readonly ended: Promise<void> } | undefined

  constructor(folder: string) {
    this.#folder = folder
    this.#bin = join(folder, '.bin')
    mkdirSync(this.#bin)
    writeFileSync(join(this.#bin, 'npm'), npmInstead)
    chmodSync(join(this.#bin, 'npm'), 0o755)
    writeFileSync(join(folder, '.standing'), folder)
  }

  /** Does one step; a sentence about what was not as told, or nothing. */
  async follow(step: Step, next: Step | undefined): Promise<string | undefined> {
    if (step.does === 'type') {
      await this.#type(step.text)
      const isTold = next?.does === 'expect'
      return this.#code === 0 || isTold ? undefined : `it ended with ${this.#code} and printed: ${this.#printed()}`
    }
    if (step.does === 'expect') {
      const missing = missingLine(this.#printed(), this.#here(step.text))
      return missing === undefined ? undefined : `'${missing}' was not printed, but: ${this.#printed()}`
    }
    if (step.does === 'open') {
      const response = await fetch(this.#here(step.text))
      this.#page = pageText(await response.text())
      return response.ok ? undefined : `it answered ${response.status}`
    }
    if (step.does === 'read') return this.#page.includes(step.text) ? undefined : `the page does not say '${step.text}'`
    return this.stop()
  }

  /** Ctrl-C: the signal reaches everything in the terminal's foreground. */
  async stop(): Promise<string | undefined> {
    if (!this.#running) return 'nothing runs that could be stopped'
    process.kill(-this.#running.pid, 'SIGINT')
    await this.#running.ended
    this.#running = undefined
    return undefined
  }

  get isRunning(): boolean {
    return this.#running !== undefined
  }

  #here(text: string): string {
    return this.#address === undefined ? text : text.replaceAll(told, this.#address)
  }

  async #type(block: string): Promise<void> {
    const script = `cd "$(cat '${this.#folder}/.standing')"\n${block}\ncode=$?\npwd > '${this.#folder}/.standing'\nexit $code`
    const env = this.#environment()
    const [last = ''] = block.split('\n').slice(-1)
    if (/\bnpm start$/.test(last)) {
      const before = spawnSync('bash', ['-c', script.replace(`${last}\n`, '')], { env, encoding: 'utf8' })
      this.#code = before.status ?? 1
      this.#printed = () => before.stdout + before.stderr
      return this.#code === 0 ? this.#start(last, env) : undefined
    }
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { env, encoding: 'utf8' })
    this.#code = status ?? 1
    this.#printed = () => stdout + stderr
  }

  async #start(command: string, env: NodeJS.ProcessEnv): Promise<void> {
    if (this.#running) throw new Error('the tutorial starts Candour while it runs')
    const cwd = readFileSync(join(this.#folder, '.standing'), 'utf8').trim()
    const child = spawn('bash', ['-c', command], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
    const serves = new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString()
        const address = /Candour is at (http:\/\/\S+)/.exec(output)?.[1]
        if (address !== undefined) resolve(address)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      void ended.then(() => reject(new Error(`Candour ended and printed: ${output}`)))
    })
    this.#running = { pid: child.pid ?? 0, ended }
    this.#printed = () => output
    this.#address = await serves
  }

  #environment(): NodeJS.ProcessEnv {
    const {
      CANDOUR_DATA: _data,
      DATABASE_URL: _url,
      CANDOUR_STARTER: _starter,
      CANDOUR_TODAY: _today,
      ...rest
    } = process.env
    return { ...rest, PORT: '0', PATH: `${this.#bin}:${process.env.PATH ?? ''}` }
  }
}

const dist = fileURLToPath(new URL('../app/dist/', import.meta.url))

/** What `npm` does once it has installed and compiled, which the test run did before. */
const npmInstead = `#!/bin/sh
export INIT_CWD="$PWD"
case "$*" in
  start) exec '${process.execPath}' '${dist}bundle/main.js' ;;
  'run candour -- '*) shift 3; exec '${process.execPath}' '${dist}bundle/candour.js' "$@" ;;
esac
echo "npm $* is not a command that the tutorial may use" >&2
exit 127
`
