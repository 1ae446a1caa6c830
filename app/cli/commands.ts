import type { Command } from './command.ts'
import { adminCommand } from './commands/admin.ts'
import { auditCommand } from './commands/audit.ts'
import { backupCommand } from './commands/backup.ts'
import { biasCommand } from './commands/bias.ts'
import { bringBackCommand } from './commands/bring-back.ts'
import { chartCommand } from './commands/chart.ts'
import { checkCommand } from './commands/check.ts'
import { claimsCommand } from './commands/claims.ts'
import { exportCommand } from './commands/export.ts'
import { historyCommand } from './commands/history.ts'
import { importCommand } from './commands/import.ts'
import { jobsCommand } from './commands/jobs.ts'
import { makePublicCommand } from './commands/make-public.ts'
import { metaCommand } from './commands/meta.ts'
import { plainCommand } from './commands/plain.ts'
import { qcaCommand } from './commands/qca.ts'
import { restoreCommand } from './commands/restore.ts'
import { sequentialCommand } from './commands/sequential.ts'
import { templateCommand } from './commands/template.ts'
import { undoCommand } from './commands/undo.ts'
import { verdictCommand } from './commands/verdict.ts'
import { withdrawCommand } from './commands/withdraw.ts'

/** Every command, in the order in which help lists them. `help` and `version` belong to the program itself. */
export const commands: readonly Command[] = [
  templateCommand,
  importCommand,
  undoCommand,
  exportCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  historyCommand,
  withdrawCommand,
  bringBackCommand,
  makePublicCommand,
  adminCommand,
  jobsCommand,
  verdictCommand,
  checkCommand,
  claimsCommand,
  plainCommand,
  metaCommand,
  biasCommand,
  sequentialCommand,
  chartCommand,
  qcaCommand,
]
