import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visitor } from './browser/visitor.ts'
import {
  dependenciesOf,
  exampleOf,
  installedInto,
  manifestIn,
  type PublicPackage,
  packInto,
  publicPackages,
} from './packed-packages.ts'

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'candour-packages-'))
const project = (name: PublicPackage) => join(folder, name)
const installed = new Map<PublicPackage, string>()

beforeAll(() => {
  const tarballs = join(folder, 'tarballs')
  packInto(tarballs)
  for (const name of publicPackages) installed.set(name, installedInto(project(name), name, tarballs))
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function filesOf(name: PublicPackage): readonly string[] {
  const at = installed.get(name) ?? ''
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(at, join(entry.parentPath ?? entry.path, entry.name)))
}

const read = (name: PublicPackage, file: string) => readFileSync(join(installed.get(name) ?? '', file), 'utf8')

describe.each(publicPackages)('@candour/%s, installed from its tarball into an empty folder', (name) => {
  it('holds its code, its types, its README and its licence, and nothing else', () => {
    const files = filesOf(name)
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts']),
    )
    const others = files.filter(
      (file) => !/^(?:README\.md|LICENSE|package\.json|dist\/.*\.(?:js|js\.map|d\.ts))$/.test(file),
    )
    expect(others).toEqual([])
    expect(files.filter((file) => /\.test\.|fixture|(?:^|\/)reference\//.test(file))).toEqual([])
    expect(manifestIn(installed.get(name) ?? '').private).toBeUndefined()
  })

  it('has its sources in its source maps, so that none points at a file that is not there', () => {
    const maps = filesOf(name).filter((file) => file.endsWith('.js.map'))
    const empty = maps.filter((file) => {
      const map: { sources: string[]; sourcesContent?: (string | null)[] } = JSON.parse(read(name, file))
      return map.sources.some((_, at) => typeof map.sourcesContent?.[at] !== 'string')
    })
    expect(maps.length).toBeGreaterThan(0)
    expect(empty).toEqual([])
  })

  it('imports nothing that it does not name as a dependency, and nothing of Node', () => {
    const imported = filesOf(name)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...read(name, file).matchAll(/^(?:import|export)\b[^'"]*?\bfrom ['"]([^'".][^'"]*)['"]/gm)])
      .map(([, specifier = '']) =>
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect([...new Set(imported)].sort()).toEqual([...dependenciesOf(name)].sort())
  })

  it('is imported with its types, and its README’s example prints what it says', () => {
    const { code, prints } = exampleOf(read(name, 'README.md'))
    writeFileSync(join(project(name), 'example.ts'), code)
    writeFileSync(
      join(project(name), 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          moduleResolution: 'NodeNext',
          strict: true,
          skipLibCheck: false,
          types: [],
          lib: ['ES2023', 'DOM'],
        },
        files: ['example.ts'],
      }),
    )
    execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: project(name), stdio: ['ignore', 2, 2] })
    const printed = execFileSync(process.execPath, ['example.js'], { cwd: project(name), encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(prints.length).toBeGreaterThan(0)
    expect(printed).toEqual(expect.arrayContaining([...prints]))
  })
})

/** What a stranger's page computes, bundled with the installed package for a browser. */
async function bundled(name: PublicPackage, code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project(name), loader: 'js' },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

const pages: readonly [PublicPackage, string, string][] = [
  [
    'statistics',
    `import { fitRandomEffects } from '@candour/statistics'; const fit = fitRandomEffects({ yi: [0.1, 0.3, 0.5], vi: [0.04, 0.05, 0.04] }); answer(fit.estimate.toFixed(6))`,
    '0.300000',
  ],
  [
    'ledger',
    `import { sha256 } from '@candour/ledger'; answer(Array.from(sha256('a', 'bc'), (byte) => byte.toString(16).padStart(2, '0')).join(''))`,
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'register',
    `import { personalDataIn } from '@candour/register'; answer(personalDataIn('Her sister Hope rang 07700 900123.').map((one) => one.kind).join())`,
    'name,phone',
  ],
]

it('computes in a browser what it computes in Node', async () => {
  const scripts = await Promise.all(pages.map(([name, code]) => bundled(name, code)))
  const reader = visitor()
  try {
    await reader.opens({}, async (page) => {
      const answers: string[] = []
      await page.exposeFunction('answer', (said: string) => answers.push(said))
      for (const content of scripts) await page.addScriptTag({ content })
      await expect.poll(() => answers).toEqual(pages.map(([, , expected]) => expected))
    })
  } finally {
    await reader.leaves()
  }
})
