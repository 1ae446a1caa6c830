import { resolve } from 'node:path'
import { shownControls } from '@candour/register'
import { configFrom } from '../config.ts'
import { systemClock } from '../ports/clock.ts'
import { systemRandomness } from '../ports/randomness.ts'
import { openRegister } from '../register-access.ts'
import { exitCodes } from './command.ts'
import { run } from './run.ts'

const reading = configFrom(process.env)
if (!reading.ok) {
  for (const fault of reading.faults) process.stderr.write(`${fault}\n`)
  process.exitCode = exitCodes.wrongUse
} else {
  const { config } = reading
  // A reader that goes away early (`| head`) ends the answer, not the work: the register is still closed in order.
  let isHeard = true
  process.stdout.on('error', () => {
    isHeard = false
  })
  process.exitCode = await run(process.argv.slice(2), {
    out: (line) => {
      if (isHeard) process.stdout.write(`${process.stdout.isTTY ? shownControls(line) : line}\n`)
    },
    // What a file holds is shown, never obeyed: it might clear the screen or name the window.
    err: (line) => process.stderr.write(`${shownControls(line)}\n`),
    overwrite: (text) => process.stderr.write(`\r\u001b[2K${text}`),
    isTerminal: process.stderr.isTTY === true,
    path: (typed) => resolve(process.env.INIT_CWD ?? '.', typed),
    openRegister: () => openRegister(config),
    site: config.identity.address ?? `http://localhost:${config.port}`,
    clock: systemClock(config.setDay),
    random: systemRandomness,
  })
}
