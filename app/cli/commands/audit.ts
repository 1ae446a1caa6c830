import { counted } from '@candour/register'
import { audit } from '../../actions/audit.ts'
import { differenceInWords } from '../../actions/audit-difference.ts'
import { auditSteps } from '../audit-progress.ts'
import { type Command, exitCodes } from '../command.ts'
import { progressOn } from '../progress.ts'

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
      const result = await audit(register.db, ({ step, done, of }) => progress.tell(auditSteps[step], done, of))
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
