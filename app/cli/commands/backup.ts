import { counted } from '@candour/register'
import { differenceInWords } from '../../actions/audit-difference.ts'
import { backUpRegister } from '../../actions/backup-register.ts'
import { whyNotTo } from '../../backup-files/place-file.ts'
import { auditSteps } from '../audit-progress.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { progressOn } from '../progress.ts'
import { versionHere } from '../version.ts'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Writes the whole register with its history into one file, while the site runs, having audited it.',
  words: '<file>',
  least: 1,
  most: 1,
  options: {
    'without-people': { type: 'boolean', says: 'leave out which account did what' },
    unaudited: {
      type: 'boolean',
      says: 'write it as it is, whatever an audit would say; restore audits it all the same',
    },
    force: { type: 'boolean', says: 'replace the file where there is one' },
    quiet: { type: 'boolean', short: 'q', says: 'no progress' },
  },
  examples: ['candour backup /backup/register-2026-11-26.tar.gz'],
  run: runBackup,
}

async function runBackup(typed: Typed, surface: Surface): Promise<ExitCode> {
  const file = surface.path(typed.words[0] ?? '')
  const why = await whyNotTo(file, typed.flag('force'))
  if (why !== undefined) {
    surface.err(why)
    return exitCodes.refused
  }
  const register = await surface.openRegister()
  const progress = progressOn(surface, typed.flag('quiet'))
  try {
    const withoutPeople = typed.flag('without-people')
    const result = await backUpRegister(register, surface.clock, file, {
      withoutPeople,
      isUnaudited: typed.flag('unaudited'),
      version: versionHere(),
      onAudit: ({ step, done, of }) => progress.tell(auditSteps[step], done, of),
      onRows: (done, of) => progress.tell('Writing rows', done, of),
    })
    progress.end()
    if (!result.ok) {
      surface.err(
        `The register differs from its ledger, so no backup was written. ${differenceInWords(result.difference)}`,
      )
      surface.err('--unaudited writes it as it is, for whoever wants to look into it.')
      return exitCodes.refused
    }
    const { manifest, bytes } = result
    const size = `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`
    surface.out(`The register with ${counted(manifest.position, 'entry', 'entries')} was written to ${file} (${size}).`)
    surface.out(
      `It holds what was told in confidence${withoutPeople ? '' : ', and who did what'}: keep it where only you can read it.`,
    )
    return exitCodes.done
  } finally {
    progress.end()
    await register.close()
  }
}
