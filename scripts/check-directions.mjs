// Dependencies point one way. Each room may import what its row names, and nothing else; see docs/design.md.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './prepare.mjs'

/** What everything that talks to people may use: the domain; wording, figures, analyses and sheets; questions and deeds. */
const domain = ['@candour/register', '@candour/search', '@candour/statistics']
const below = ['app/words', 'app/figures', 'app/analyses', 'app/spreadsheets', 'app/documents']
const asked = ['app/queries', 'app/actions', 'app/ports', 'app/accounts']
/** What a room without side effects must not know. */
const pure = [/^node:/, /^pg$/, /^kysely$/, /^fastify/, /^nunjucks/]

/** Rooms, most particular first: [folder, rooms that it may import, outside packages it must not import]. */
const rooms = [
  ['packages/statistics', [], [/^node:/, /^@candour\//]],
  ['packages/ledger', [], [/^node:/, /^@candour\//]],
  ['packages/search', [], [/^node:/, /^@candour\//]],
  ['packages/register', ['@candour/statistics'], [/^node:/]],
  ['app/ports', ['@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/words', ['@candour/register', '@candour/statistics'], pure],
  ['app/analyses', ['app/words', 'app/spreadsheets', '@candour/register', '@candour/statistics'], pure],
  ['app/figures', ['app/analyses', 'app/words', '@candour/register', '@candour/statistics'], pure],
  ['app/store', ['@candour/register', '@candour/ledger'], [/^fastify/, /^nunjucks/]],
  ['app/spreadsheets', ['@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/documents', ['app/spreadsheets', '@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/backup-files', [], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/package-files', ['app/spreadsheets', '@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  [
    'app/actions',
    [
      'app/store',
      'app/ports',
      'app/spreadsheets',
      'app/package-files',
      'app/backup-files',
      '@candour/register',
      '@candour/ledger',
      '@candour/search',
    ],
    [/^pg$/, /^fastify/],
  ],
  ['app/accounts', ['app/store', 'app/ports', 'app/words', '@candour/register'], [/^pg$/, /^fastify/, /^nunjucks/]],
  ['app/queries', ['app/store', 'app/ports', '@candour/ledger', ...domain], [/^pg$/, /^fastify/]],
  ['app/web', [...below, ...asked, ...domain], [/^pg$/, /^kysely$/]],
  [
    'app/api',
    [
      ...below,
      ...asked,
      'app/web/paths.ts',
      'app/web/absent.ts',
      'app/web/page.ts',
      'app/web/layout/frame.ts',
      'app/web/layout/identity.ts',
      'app/web/layout/views.ts',
      '@candour/ledger',
      ...domain,
    ],
    [/^pg$/, /^kysely$/],
  ],
  [
    'app/cli',
    [
      ...below,
      ...asked,
      'app/package-files',
      'app/backup-files',
      'app/config.ts',
      'app/register-access.ts',
      ...domain,
      '@candour/ledger',
    ],
    [/^pg$/, /^fastify/],
  ],
  [
    'app/jobs',
    [
      ...below,
      ...asked,
      // Where the ledger stands and how it is heard; records are for the questions.
      'app/store/transaction.ts',
      'app/store/database.ts',
      'app/store/ledger-state.ts',
      'app/store/listen.ts',
      'app/store/queue',
      'app/store/tables.ts',
      'app/web/paths.ts',
      '@candour/register',
      '@candour/search',
    ],
    [/^fastify/],
  ],
]

/**
 * Who may see what is decided in one place: these names are for those rooms (and the register's own files) alone. Everybody else is
 * handed records that are shown already.
 */
const guarded = [
  { names: ['shownTo', 'shownBy', 'mayReadAll'], from: '@candour/register', rooms: ['app/queries'] },
  { names: ['visibilityOf'], from: '@candour/register', rooms: ['app/queries', 'app/actions'] },
  { names: ['partsOf'], from: '@candour/register', rooms: ['app/actions'] },
  { names: ['operator'], from: '@candour/register', rooms: ['app/queries', 'app/cli'] },
  {
    names: ['databaseOf', 'RecordReader', 'Reader', 'SearchingReader'],
    from: 'app/queries/reader.ts',
    rooms: ['app/queries'],
  },
  { names: ['askOnce', 'askOnDay'], from: 'app/queries/ask-once.ts', rooms: ['app/queries', 'app/cli'] },
]

function* sources(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (['node_modules', 'dist', 'reference', 'fixtures'].includes(entry.name)) continue
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* sources(path)
    else if (/\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)) yield path
  }
}

const roomOf = (path) =>
  rooms.map(([folder]) => folder).find((folder) => path === folder || path.startsWith(`${folder}/`))

/** What a file imports, or hands on from elsewhere: names of values (`*` for all of them) and where they come from. */
function* importsOf(text) {
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?((?:\*(?:\s+as\s+\w+)?|\w+)?\s*,?\s*(?:\{[^}]*\})?)\s*(?:\bfrom\s*)?['"]([^'"]+)['"]/g
  for (const [, isType, clause, specifier] of text.matchAll(statement)) {
    const named = /\{([^}]*)\}/.exec(clause)?.[1].split(',') ?? []
    const values = named.map((name) => name.trim().split(/\s+/)).filter(([first]) => first !== 'type')
    yield {
      specifier,
      names: isType ? [] : [...values.map(([name]) => name), ...(clause.includes('*') ? ['*'] : [])],
    }
  }
  for (const [, specifier] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) yield { specifier, names: ['*'] }
}

/** The faults of one file, by its path from the root: imports that its room may not have. */
export function directionFaults(path, text) {
  const room = rooms.find(([folder]) => path.startsWith(`${folder}/`))
  if (!room) return []
  const [folder, allowed, forbidden] = room
  const faults = []
  for (const { specifier, names } of importsOf(text)) {
    const target = specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
      : specifier
    for (const { names: kept, from, rooms: own } of guarded) {
      if (from !== target || own.includes(folder)) continue
      for (const name of names.filter((one) => one === '*' || kept.includes(one)))
        faults.push(`${path} imports ${name} from ${from}: ${kept.join(', ')} are for ${own.join(' and ')} alone`)
    }
    if (specifier.startsWith('.')) {
      const isInside = roomOf(target) === folder || (target.startsWith(`${folder}/`) && roomOf(target) === folder)
      const isAllowed = allowed.some((name) => target === name || target.startsWith(`${name}/`))
      if (!isInside && !isAllowed)
        faults.push(`${path} imports ${target}: ${folder} may import ${allowed.join(', ') || 'nothing else'}`)
    } else if (specifier.startsWith('@candour/')) {
      if (!allowed.includes(specifier))
        faults.push(`${path} imports ${specifier}: ${folder} may import ${allowed.join(', ') || 'nothing else'}`)
    } else if (forbidden.some((pattern) => pattern.test(specifier))) {
      faults.push(`${path} imports ${specifier}, which ${folder} must not know`)
    }
  }
  return faults
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = [...sources('packages'), ...sources('app')]
  const faults = paths.flatMap((path) => directionFaults(path, readFileSync(join(root, path), 'utf8')))
  for (const fault of faults) console.error(fault)
  process.exit(faults.length > 0 ? 1 : 0)
}
