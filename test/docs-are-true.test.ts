import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { allKinds, recordRules } from '@candour/register'
import { describe, expect, it } from 'vitest'
import { operations, sentAlone } from '../app/api/openapi.ts'
import { commands } from '../app/cli/commands.ts'
import { settingNames } from '../app/config.ts'
import { healthAddresses } from '../app/web/answering/health-answers.ts'
import { pages } from '../app/web/pages/index.ts'
import { codeIn, documentAt, documents, root, sectionOf, tableRows, typedIn } from './documents.ts'

const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

/** What the first cells of a document's tables name, in code. */
const namedFirst = (markdown: string) =>
  sorted(tableRows(markdown).flatMap(([first = '']) => codeIn(first).slice(0, 1)))

describe('the settings', () => {
  it('are those of the program, no more and no fewer', () => {
    expect(namedFirst(documentAt('docs/reference/settings.md'))).toEqual(sorted(settingNames))
  })

  it.each(documents)('%s names none that the program does not read', (path) => {
    const named = documentAt(path).match(/\bCANDOUR_[A-Z]+\b/g) ?? []
    const known: readonly string[] = settingNames
    expect(sorted(named).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe('the command line', () => {
  const reference = documentAt('docs/reference/command-line.md')

  it('has the commands of the program, no more and no fewer', () => {
    const told = [...reference.matchAll(/^## candour (\S+)$/gm)].map(([, name = '']) => name)
    expect(sorted(told)).toEqual(sorted(commands.map(({ name }) => name)))
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    'has the options of %s, no more and no fewer',
    (name, command) => {
      const told = codeIn(sectionOf(reference, `## candour ${name}`)).flatMap(
        (code) => /^--([a-z][a-z0-9-]*)/.exec(code)?.[1] ?? [],
      )
      expect(sorted(told)).toEqual(sorted(Object.keys(command.options)))
    },
  )

  it.each(documents)('is used in %s as it is', (path) => {
    const wrong = typedIn(documentAt(path)).flatMap((typed) => {
      const [, name = '', rest = ''] = /^(?:npm run |npx )?candour (?:-- )?([a-z][a-z-]*)(.*)/.exec(typed) ?? []
      if (name === '' || name === 'help' || name === 'version') return []
      const command = commands.find((candidate) => candidate.name === name)
      if (!command) return [typed]
      return [...rest.matchAll(/(?<=\s|\[)--([a-z][a-z0-9-]*)/g)].some(
        ([, option = '']) => !(option in command.options),
      )
        ? [typed]
        : []
    })
    expect(wrong).toEqual([])
  })
})

describe('the import checks', () => {
  const reference = documentAt('docs/reference/import-checks.md')

  it('have every code of a refusal, no more and no fewer', () => {
    const [, union = ''] =
      /export type RefusalCode =([^/]*)\/\*\*/.exec(documentAt('packages/register/refusal.ts')) ?? []
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(20)
    expect(namedFirst(sectionOf(reference, '## Every refusal'))).toEqual(sorted(codes))
  })

  it('have every rule of sense, no more and no fewer', () => {
    expect(namedFirst(sectionOf(reference, '## The rules of sense'))).toEqual(
      sorted(recordRules.map(({ name }) => name)),
    )
  })
})

/** Every page that is read; what is sent to one of their addresses is told beside the table. */
const readPages = pages.filter(({ method }) => method !== 'POST')

describe('the addresses', () => {
  const reference = documentAt('docs/reference/addresses.md')

  it('have every page, feed and file for search engines, no more and no fewer', () => {
    const told = ['## Pages', '## Feeds', '## For search engines, and whoever shares a page'].flatMap((heading) =>
      namedFirst(sectionOf(reference, heading)),
    )
    expect(sorted(told)).toEqual(sorted([...readPages.map(({ address }) => address), '/api']))
  })

  it.each(readPages.map((page) => [page.address, page] as const))('say which parameters %s takes', (address, page) => {
    const row = tableRows(reference).find(([first]) => first === `\`${address}\``) ?? []
    const told = codeIn(row[2] ?? '')
    if (address === '/search' || address === '/projects')
      expect(page.parameters).toEqual(expect.arrayContaining([...told]))
    else expect(sorted(told)).toEqual(sorted(page.parameters ?? []))
  })

  it('have what tells of the process itself', () => {
    expect(namedFirst(sectionOf(reference, '## For whoever looks after it'))).toEqual(
      sorted(Object.values(healthAddresses)),
    )
  })

  it('have every operation of the API, no more and no fewer', () => {
    const told = namedFirst(sectionOf(reference, '## The API'))
    expect(told).toEqual(
      sorted([...[...operations, ...sentAlone].map(({ path }) => `/api/v1${path}`), '/api/openapi.json']),
    )
  })

  it.each(sentAlone.map((operation) => [operation.path, operation.sent] as const))(
    'say of %s what may be sent to it',
    (path, sent) => {
      const row = tableRows(reference).find(([first]) => first === `\`/api/v1${path}\``)
      const names = Object.keys(sent.body).map((name) => `\`${name}\``)
      expect(row?.slice(1)).toEqual([sent.summary, `sent: ${names.join(', ')}`, ''])
    },
  )

  it.each(operations.map((operation) => [operation.path, operation] as const))(
    'say of %s which parameters it takes and whether it gives CSV',
    (path, operation) => {
      const row = tableRows(reference).find(([first]) => first === `\`/api/v1${path}\``)
      expect(row?.slice(1)).toEqual([
        operation.summary,
        Object.keys(operation.query)
          .map((name) => `\`${name}\``)
          .join(', '),
        operation.givesCsv ? 'yes' : '',
      ])
    },
  )
})

describe('what a reader may type or open', () => {
  const scripts: Record<string, string> = JSON.parse(documentAt('package.json')).scripts

  it.each(documents)('%s names only npm commands that there are', (path) => {
    const ofNpm = ['ci', 'install', 'i', 'pack']
    const named = typedIn(documentAt(path)).flatMap((typed) =>
      [...typed.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name = '']) => name),
    )
    expect(sorted(named).filter((name) => !(name in scripts) && !ofNpm.includes(name))).toEqual([])
  })

  it.each(documents)('%s names only files that there are', (path) => {
    const named = typedIn(documentAt(path)).flatMap(
      (typed) => /^(?:app|packages|scripts|starter|docs|test|bench)\/[\w./-]+$/.exec(typed)?.[0] ?? [],
    )
    expect(sorted(named).filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it('every page of documentation is in the index', () => {
    const index = documentAt('docs/README.md')
    const linked = [...index.matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => join('docs', target))
    const own = documents.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
    expect(own.filter((path) => !linked.includes(path) && !linked.includes(`${dirname(path)}/`))).toEqual([])
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the design', () => {
  it('has every room that the check of directions knows, no more and no fewer', () => {
    const [table = ''] = /## The rooms[\s\S]*?(?=\n## )/.exec(documentAt('docs/design.md')) ?? []
    const checked = [
      ...documentAt('scripts/check-directions.mjs').matchAll(/^ {2,4}\[?'((?:packages|app)\/[a-z-]+)'/gm),
    ]
    expect(namedFirst(table)).toEqual(sorted([...new Set(checked.map(([, room = '']) => room))]))
  })
})

describe('who may see what', () => {
  it('is told of every kind that hides something, and of no other, as it is declared', () => {
    const told = tableRows(sectionOf(documentAt('docs/reference/visibility.md'), '## By kind'))
    const declared = allKinds.flatMap((kind) => {
      const visibility = kind.visibility?.({ confidential: true } as never)
      return visibility === undefined
        ? []
        : [
            [
              `\`${kind.kind}\``,
              visibility.audience === 'public'
                ? visibility.hidden.map((field) => `\`${field}\``).join(', ')
                : 'all of it',
            ],
          ]
    })
    expect(told.map(([kind, , hidden]) => [kind, hidden]).sort()).toEqual(declared.sort())
  })
})
