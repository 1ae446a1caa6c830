// What `npm start`, `npm test` and the other commands share: a fresh clone is made ready, a ready one is left alone.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.cache', 'installed')

/** Runs a command to its end; a failure ends us with its code. */
export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs what package-lock.json names, once for each content of it. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 11)) {
    console.error(`Candour needs Node 20.11 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing what Candour needs (once; about a minute) ...')
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}

const packages = ['packages/statistics', 'packages/ledger', 'packages/search', 'packages/register', 'app']
const compiledStamp = join(root, 'node_modules', '.cache', 'compiled')
const bundled = ['main.js', 'candour.js'].map((name) => join(root, 'app', 'dist', 'bundle', name))

/** Compiles what changed since the last time, and binds it into the files that are run; nothing where no source changed. */
export function compile() {
  const sources = sourcesNow()
  const isThere = bundled.every((file) => existsSync(file))
  if (isThere && existsSync(compiledStamp) && readFileSync(compiledStamp, 'utf8') === sources) return
  rmSync(compiledStamp, { force: true })
  must(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', ...packages])
  must(process.execPath, [join(root, 'scripts', 'bundle.mjs')])
  mkdirSync(dirname(compiledStamp), { recursive: true })
  writeFileSync(compiledStamp, sourcesNow())
}

/** A name for the sources as they stand: what each is called, how long it is and when it was written, and what they are compiled with. */
function sourcesNow() {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  const addFolder = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist') addFolder(path)
      else if (/\.(?:ts|json)$/.test(entry.name)) add(path)
    }
  }
  for (const name of packages) addFolder(join(root, name))
  for (const name of ['package-lock.json', 'tsconfig.base.json', 'scripts/bundle.mjs']) add(join(root, name))
  // What `npm run build` or an editor compiled since is another matter than what was bound.
  for (const name of packages) {
    const state = join(root, name, 'dist', '.tsbuildinfo')
    if (existsSync(state)) add(state)
  }
  return hash.digest('hex')
}

/** Runs a TypeScript file from its source, as tests and benchmarks do. */
export function runSource(file, args) {
  forward(
    spawn(process.execPath, ['--conditions=source', '--import', 'tsx', join(root, file), ...args], {
      stdio: 'inherit',
      cwd: process.env.INIT_CWD ?? process.cwd(),
    }),
  )
}

/** Hands signals to the child and ends as it ends. */
export function forward(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
