// `npm run dev`: serves from the sources and starts again when one changes.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { forward, install, root } from './prepare.mjs'

install()
forward(
  spawn(process.execPath, ['--watch', '--conditions=source', '--import', 'tsx', join(root, 'app', 'main.ts')], {
    stdio: 'inherit',
    cwd: root,
  }),
)
