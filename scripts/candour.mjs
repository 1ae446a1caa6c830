// `npm run candour -- <command>`: the command line, in the folder from which it was called.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { compile, forward, install, root } from './prepare.mjs'

install()
compile()
const cwd = process.env.INIT_CWD ?? process.cwd()
forward(
  spawn(
    process.execPath,
    ['--enable-source-maps', join(root, 'app', 'dist', 'bundle', 'candour.js'), ...process.argv.slice(2)],
    { stdio: 'inherit', cwd },
  ),
)
