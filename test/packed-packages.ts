import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The packages that a stranger may install. */
export const publicPackages = ['statistics', 'search', 'ledger', 'register'] as const
export type PublicPackage = (typeof publicPackages)[number]

interface Manifest {
  readonly version: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: '' },
  })

/** Packs the packages, and what they depend on as this clone has it, into a folder: one tarball each, as a registry would give them. */
export function packInto(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const others = new Set(publicPackages.flatMap((name) => othersOf(name)).map((name) => `./node_modules/${name}`))
  npm(['pack', ...publicPackages.map((name) => `./packages/${name}`), '--pack-destination', folder], root)
  // What a library does before it is packed, its maintainers have done.
  npm(['pack', ...others, '--pack-destination', folder, '--ignore-scripts'], root)
}

/** The libraries that a package stands on, and those that these stand on. */
function othersOf(name: PublicPackage): readonly string[] {
  const found = new Set<string>()
  const add = (folder: string) => {
    for (const one of Object.keys(manifestIn(join(root, folder)).dependencies ?? {})) {
      if (found.has(one)) continue
      if (!one.startsWith('@candour/')) found.add(one)
      add(one.startsWith('@candour/') ? join('packages', one.slice('@candour/'.length)) : join('node_modules', one))
    }
  }
  add(join('packages', name))
  return [...found]
}

export function dependenciesOf(name: PublicPackage): readonly string[] {
  return Object.keys(manifestIn(join(root, 'packages', name)).dependencies ?? {})
}

/** Installs a package and what it depends on from tarballs alone into an empty folder, as a stranger's project. No network is asked. */
export function installedInto(folder: string, name: PublicPackage, tarballs: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "stranger", "version": "1.0.0", "private": true, "type": "module" }\n',
  )
  const packed = readdirSync(tarballs)
  const wanted = [...new Set([`@candour/${name}`, ...dependenciesOf(name), ...othersOf(name)])].map((one) => {
    const start = `${one.replace('@', '').replace('/', '-')}-`
    const file = packed.find((tarball) => tarball.startsWith(start))
    if (file === undefined) throw new Error(`no tarball of ${one} among ${packed.join(', ')}`)
    return join(tarballs, file)
  })
  npm(['install', '--offline', '--ignore-scripts', ...wanted], folder)
  return join(folder, 'node_modules', '@candour', name)
}

/** The code of a README's first example, with what its lines say that they print (`console.log(…) // → text`). */
export function exampleOf(readme: string): { readonly code: string; readonly prints: readonly string[] } {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]
  if (code === undefined) throw new Error('the README has no example')
  return { code, prints: [...code.matchAll(/console\.log\(.*\) \/\/ → (.*)$/gm)].map(([, said = '']) => said) }
}
