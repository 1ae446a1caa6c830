import { counted } from '@candour/register'
import { type AuditProgress, audit } from '../../actions/audit.ts'
import { differenceInWords } from '../../actions/audit-difference.ts'
import { type Command, exitCodes } from '../command.ts'
import { progressOn } from '../progress.ts'

const steps: { readonly [S in AuditProgress['step']]: string } = {
  entries: 'Replaying entries',
  tables: 'Comparing tables',
  verdicts: 'Comparing verdicts',
}

export const auditCommand: Command = {
  name: 'audit',
  summary: 'Replays every entry and compares it with what the register shows; names the first difference.',
  words: '',
  least: 0,
  most: 0,
  options: { quiet: { type: 'boolean', short: 'q', says: 'no progress' } },
  examples: ['candour audit'],
  run: async (typed, surface) => {
    const register = await surface.openRegister()
    const progress = progressOn(surface, typed.flag('quiet'))
    try {
      const result = await audit(register.db, ({ step, done, of }) => progress.tell(steps[step], done, of))
      progress.end()
      if (!result.ok) {
        surface.out(differenceInWords(result.difference))
        return exitCodes.refused
      }
      const { entries, records, verdicts } = result
      surface.out(
        `${counted(entries, 'entry', 'entries')}, ${counted(records, 'record')}, ${counted(verdicts, 'verdict')}: nothing differs.`,
      )
      return exitCodes.done
    } finally {
      progress.end()
      await register.close()
    }
  },
}
