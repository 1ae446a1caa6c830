// A process that works on the jobs of DATABASE_URL, whose letters leave by the mail server of SMTP_URL, until it is ended.
import { plainDateOf } from '@candour/register'
import { handlers } from '../../app/jobs/handlers.ts'
import { openDatabase } from '../../app/store/database.ts'
import { accountsByMail } from './accounts-by-mail.ts'

const { DATABASE_URL: url = '', SMTP_URL: smtp = '' } = process.env
const schema = /search_path(?:=|%3D)(\w+)/.exec(url)?.[1] ?? 'public'
const database = openDatabase(url, schema)
const accounts = await accountsByMail(database.db, smtp)
const working = accounts.queue.work(
  handlers({ accounts, db: database.db, today: () => plainDateOf('2026-11-23'), tellWebhooks: async () => 0 }),
  {
    now: () => new Date(),
    tell: console.error,
  },
)
process.once('SIGTERM', async () => {
  await working.close()
  await accounts.mailer.close()
  await database.close()
})
console.log('working')
