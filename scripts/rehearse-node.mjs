// Starts the register, and runs the tests of packages, store, actions and queries, under other releases of Node than this one. They come
// from npm, in the packages that its `node` package stands for, and are kept below node_modules/.cache.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { must, root } from './prepare.mjs'

const releases = process.argv.length > 2 ? process.argv.slice(2) : ['22.23.3', '24.21.0']
const tested = ['packages', 'app/store', 'app/actions', 'app/queries']

/** The folder with that release's program; it is fetched once. */
function folderOf(release) {
  const name = `node-${process.platform}-${process.arch}`
  const place = join(root, 'node_modules', '.cache', `node-${release}`)
  const folder = join(place, 'node_modules', name, 'bin')
  if (!existsSync(join(folder, 'node'))) {
    mkdirSync(place, { recursive: true })
    must('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', place, `${name}@${release}`], {
      cwd: place,
    })
  }
  return folder
}

/** The environment in which `node`, and npm's own program, are that release. */
function environmentOf(release) {
  const { DATABASE_URL, CANDOUR_TODAY, CANDOUR_STARTER, CANDOUR_DATA, INIT_CWD, ...rest } = process.env
  return { ...rest, PATH: `${folderOf(release)}${delimiter}${process.env.PATH}` }
}

/** `npm start` on a new folder, until it serves the home page; then it is stopped. */
async function starts(env) {
  const folder = mkdtempSync(join(tmpdir(), 'candour-rehearsal-'))
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...env, PORT: '0', CANDOUR_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  try {
    const address = await new Promise((resolve, reject) => {
      const read = (chunk) => {
        printed += chunk
        const [, found] = /Candour is at (http:\S+)/.exec(printed) ?? []
        if (found) resolve(found)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('exit', (code) => reject(new Error(`it ended with ${code}`)))
    })
    const { status } = await fetch(new URL('/', address))
    if (status !== 200) throw new Error(`the home page answered ${status}`)
    if (/warn|EBADENGINE|deprecat/i.test(printed)) throw new Error('it printed a warning')
  } catch (error) {
    throw new Error(`npm start: ${error.message}. It printed:\n${printed}`)
  } finally {
    const ended = new Promise((resolve) => child.on('exit', resolve))
    if (child.exitCode === null) {
      process.kill(-child.pid, 'SIGINT')
      await ended
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
  }
}

const outputOf = (command, args, env) => {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' })
  return { text: `${stdout}${stderr}`, status }
}

/** No package asks for another Node than this. */
function isFit(env) {
  const { text, status } = outputOf('npm', ['ci', '--dry-run', '--no-audit', '--no-fund'], env)
  if (status !== 0 || text.includes('EBADENGINE')) throw new Error(`npm ci would say:\n${text}`)
}

function passes(env) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { status } = spawnSync('node', [vitest, 'run', ...tested], { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) throw new Error('a test failed')
}

let failures = 0
for (const release of releases) {
  try {
    const env = environmentOf(release)
    const { text } = outputOf('node', ['--version'], env)
    if (text.trim() !== `v${release}`) throw new Error(`node is ${text.trim()}`)
    isFit(env)
    await starts(env)
    passes(env)
    console.log(
      `Node ${release}: nothing asks for another Node, npm start serves, the tests of ${tested.join(', ')} pass`,
    )
  } catch (error) {
    failures += 1
    console.error(`Node ${release}: ${error.message}`)
  }
}
process.exit(failures === 0 ? 0 : 1)
