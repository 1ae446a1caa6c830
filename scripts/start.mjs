// `npm start`: installs, compiles, serves.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { compile, forward, install, root } from './prepare.mjs'

install()
compile()
forward(
  spawn(process.execPath, ['--enable-source-maps', join(root, 'app', 'dist', 'bundle', 'main.js')], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  }),
)
