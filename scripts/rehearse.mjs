// `npm run rehearse [-- <name>]`: what needs too long, or too much of a machine, for `npm test`. Each rehearsal says what it saw, and ends
// with an error when that is not as it should be.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compile, install, root } from './prepare.mjs'

/** Each by name: the program to run, and what it shows. TypeScript runs from its source. */
const rehearsals = {
  deeds: [
    'test/writers/rehearse.ts',
    'lets 20 people write while the application and its database are killed 30 times',
  ],
  node: ['scripts/rehearse-node.mjs', 'starts and tests the register under Node 22 and 24, as npm brings them'],
  machines: ['test/several-machines/rehearse.ts', 'runs one register on several machines, and takes its database away'],
}

const [name, ...args] = process.argv.slice(2)
const there = Object.entries(rehearsals).filter(([, [file]]) => existsSync(join(root, file)))
const chosen = there.filter(([each]) => name === undefined || each === name)
if (chosen.length === 0) {
  console.error(`Which rehearsal? npm run rehearse [-- <name>], with one of these names, or without for all:`)
  for (const [each, [, shows]] of there) console.error(`  ${each.padEnd(10)}${shows}`)
  process.exit(2)
}
install()
compile()
const outcomes = chosen.map(([each, [file, shows]]) => {
  console.log(`\n${each}: ${shows}`)
  const source = file.endsWith('.ts') ? ['--conditions=source', '--import', 'tsx'] : []
  const { status } = spawnSync(process.execPath, [...source, join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return { each, ok: status === 0 }
})
console.log()
for (const { each, ok } of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${each}`)
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1)
