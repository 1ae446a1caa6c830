import { counted } from '@candour/register'
import { differenceInWords } from '../../actions/audit-difference.ts'
import { type CheckedBackup, checkBackup, type Loss } from '../../actions/check-backup.ts'
import { judgeTheDay } from '../../actions/judge-the-day.ts'
import { type RestoreResult, restoreRegister } from '../../actions/restore-register.ts'
import { BadBackup } from '../../backup-files/read-backup.ts'
import type { OpenRegister } from '../../register-access.ts'
import { auditSteps } from '../audit-progress.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed } from '../command.ts'
import { type Progress, progressOn } from '../progress.ts'

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Brings a backup back into an empty register, or in the place of one, and audits it: all of it, or nothing.',
  words: '<file>',
  least: 1,
  most: 1,
  options: {
    replace: { type: 'boolean', says: 'put it in the place of what the register holds' },
    quiet: { type: 'boolean', short: 'q', says: 'no progress' },
  },
  examples: ['candour restore /backup/register-2026-11-26.tar.gz'],
  run: runRestore,
}

async function runRestore(typed: Typed, surface: Surface): Promise<ExitCode> {
  const file = surface.path(typed.words[0] ?? '')
  const register = await surface.openRegister()
  const progress = progressOn(surface, typed.flag('quiet'))
  try {
    const backup = await checkBackup(register.db, file, (done, of) => progress.tell('Reading the file', done, of))
    progress.end()
    if (backup.from.position > 0) {
      surface.err(lossInWords(backup))
      if (!typed.flag('replace')) {
        surface.err(
          'Nothing was changed. Give --replace to put the backup in its place, or restore into an empty register.',
        )
        return exitCodes.refused
      }
    }
    const result = await restore(register, surface, file, backup, progress)
    progress.end()
    if (!result.ok) return refused(result, surface)
    await judgeTheDay(register.db, surface.clock.today(), { mayGoBack: surface.clock.isSet })
    const { position, made_at } = backup.manifest
    surface.out(
      `The register stands as it did on ${instantInWords(made_at)}, with ${counted(position, 'entry', 'entries')}: nothing differs.`,
    )
    return exitCodes.done
  } catch (error) {
    progress.end()
    if (!(error instanceof BadBackup)) throw error
    surface.err(`${error.message} Nothing was changed.`)
    return exitCodes.refused
  } finally {
    progress.end()
    await register.close()
  }
}

function restore(
  register: OpenRegister,
  { clock, random }: Surface,
  file: string,
  { manifest, from }: CheckedBackup,
  progress: Progress,
): Promise<RestoreResult> {
  return restoreRegister(register, { db: register.db, clock, random }, file, manifest, {
    from,
    onRows: (done, of) => progress.tell('Writing rows', done, of),
    onAudit: ({ step, done, of }) => progress.tell(auditSteps[step], done, of),
  })
}

function refused(result: RestoreResult & { readonly ok: false }, surface: Surface): ExitCode {
  surface.err(
    result.why === 'busy'
      ? 'Something else is being written, or was written meanwhile: try again in a minute. Nothing was changed.'
      : `What the backup holds differs from its own ledger, so all of it was taken back. ${differenceInWords(result.difference)}`,
  )
  return exitCodes.refused
}

function lossInWords({ from, loss, manifest }: CheckedBackup): string {
  const holds = `The register holds ${counted(from.position, 'entry', 'entries')}, the backup ${manifest.position.toLocaleString('en-GB')}, of ${instantInWords(manifest.made_at)}.`
  const people =
    manifest.left_out.length === 0 ? '' : ' Which account did what is not in the backup and would be lost, too.'
  return `${holds} ${lostInWords(loss)}${people}`
}

function lostInWords(loss: Loss): string {
  if (loss.lost === 'nothing') return 'All of them are in the backup: none would be lost.'
  if (loss.lost === 'all')
    return `It is not the same ledger: ${counted(loss.entries, 'entry would', 'entries would')} be lost, which is all that it has.`
  return `It is the same ledger, which has gone on: ${counted(loss.entries, 'entry', 'entries')} since ${instantInWords(loss.since)} would be lost.`
}

function instantInWords(instant: string): string {
  return `${instant.slice(0, 10)} at ${instant.slice(11, 16)} UTC`
}
