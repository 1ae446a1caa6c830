// Before a package is packed (`npm pack -w packages/statistics`): compiles it, and takes out of dist what an older source left there.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { must, root } from './prepare.mjs'

const folder = process.cwd()
const dist = join(folder, 'dist')
if (existsSync(dist)) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:js|js\.map|d\.ts)$/.test(entry.name)) continue
    const compiled = join(entry.parentPath ?? entry.path, entry.name)
    const source = join(folder, relative(dist, compiled).replace(/\.(?:js|js\.map|d\.ts)$/, '.ts'))
    if (!existsSync(source)) rmSync(compiled)
  }
}
must(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', folder], {
  stdio: ['ignore', 2, 2],
})
