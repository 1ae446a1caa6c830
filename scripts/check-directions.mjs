// Dependencies point one way. Each room may import what its row names, and nothing else; see docs/design.md.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from './prepare.mjs'

/** Rooms, most particular first: [folder, rooms that it may import, outside packages it must not import]. */
const rooms = [
  ['packages/statistics', [], [/^node:/, /^@candour\//]],
  ['packages/ledger', [], [/^@candour\//]],
  ['packages/search', [], [/^node:/, /^@candour\//]],
  ['packages/register', ['@candour/statistics'], [/^node:/]],
  ['app/ports', ['@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/words', ['@candour/register', '@candour/statistics'], [/^node:/, /^pg$/, /^kysely$/, /^fastify/, /^nunjucks/]],
  [
    'app/analyses',
    ['app/words', 'app/spreadsheets', '@candour/register', '@candour/statistics'],
    [/^node:/, /^pg$/, /^kysely$/, /^fastify/, /^nunjucks/],
  ],
  [
    'app/figures',
    ['app/analyses', 'app/words', '@candour/register', '@candour/statistics'],
    [/^node:/, /^pg$/, /^kysely$/, /^fastify/, /^nunjucks/],
  ],
  ['app/store', ['@candour/register', '@candour/ledger'], [/^fastify/, /^nunjucks/]],
  ['app/spreadsheets', ['@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  ['app/package-files', ['app/spreadsheets', '@candour/register'], [/^pg$/, /^kysely$/, /^fastify/]],
  [
    'app/actions',
    [
      'app/store',
      'app/ports',
      'app/spreadsheets',
      'app/package-files',
      '@candour/register',
      '@candour/ledger',
      '@candour/search',
    ],
    [/^pg$/, /^fastify/],
  ],
  [
    'app/queries',
    ['app/store', 'app/ports', '@candour/register', '@candour/search', '@candour/statistics'],
    [/^pg$/, /^fastify/],
  ],
  [
    'app/web',
    [
      'app/words',
      'app/figures',
      'app/analyses',
      'app/spreadsheets',
      'app/queries',
      'app/actions',
      'app/store',
      'app/ports',
      '@candour/register',
      '@candour/search',
      '@candour/statistics',
    ],
    [/^pg$/, /^kysely$/],
  ],
  [
    'app/api',
    [
      'app/words',
      'app/figures',
      'app/analyses',
      'app/spreadsheets',
      'app/queries',
      'app/actions',
      'app/store',
      'app/ports',
      'app/web/paths.ts',
      'app/web/page.ts',
      'app/web/layout/frame.ts',
      'app/web/layout/views.ts',
      '@candour/register',
      '@candour/search',
      '@candour/statistics',
    ],
    [/^pg$/, /^kysely$/],
  ],
  [
    'app/cli',
    [
      'app/words',
      'app/figures',
      'app/analyses',
      'app/spreadsheets',
      'app/queries',
      'app/actions',
      'app/store',
      'app/ports',
      'app/package-files',
      'app/config.ts',
      'app/register-access.ts',
      '@candour/register',
      '@candour/search',
      '@candour/statistics',
      '@candour/ledger',
    ],
    [/^pg$/, /^fastify/],
  ],
  [
    'app/jobs',
    [
      'app/words',
      'app/figures',
      'app/analyses',
      'app/spreadsheets',
      'app/queries',
      'app/actions',
      'app/store',
      'app/ports',
      '@candour/register',
      '@candour/search',
    ],
    [/^fastify/],
  ],
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
const faults = []
for (const path of [...sources('packages'), ...sources('app')]) {
  const room = rooms.find(([folder]) => path.startsWith(`${folder}/`))
  if (!room) continue
  const [folder, allowed, forbidden] = room
  const text = readFileSync(join(root, path), 'utf8')
  for (const [, , specifier] of text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b([^'"\n;]*?\bfrom\s*|\s*)['"]([^'"]+)['"]/g,
  )) {
    if (specifier.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(path), specifier)).replaceAll('\\', '/')
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
}
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
