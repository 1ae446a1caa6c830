import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { candour } from '../../../test/command-line.ts'
import { testDatabase } from '../../../test/database.ts'
import { jobNames } from '../../store/queue/job-kinds.ts'
import { openQueue } from '../../store/queue/queue.ts'
import { jobInWords } from '../../words/job-words.ts'

const database = await testDatabase()
const jobs = (...typed: readonly string[]) => candour(database, ['jobs', ...typed])

describe('candour jobs', () => {
  it('says that there is nothing where there is nothing', async () => {
    const { code, out } = await jobs()
    expect([code, out]).toEqual([0, '0 jobs failed, 0 jobs wait, 0 jobs being done.'])
  })

  it('lists what waits and what failed, with why, and begins one again', async () => {
    const queue = openQueue(database.db)
    await queue.enqueue(database.db, { name: 'invitation', about: 'i1' })
    await queue.enqueue(database.db, { name: 'letter', about: 'p1' })
    await sql`update ${sql.table(`${database.schema}_jobs.job`)} set state = 'failed', started_on = now(), completed_on = now(),
      output = '{"fault": "no such mailbox"}' where data ->> 'about' = 'i1'`.execute(database.db)
    const { code, out } = await jobs()
    const [first, failed, waits, ...more] = out.split('\n')
    expect([code, first, more]).toEqual([1, '1 job failed, 1 job waits, 0 jobs being done.', []])
    expect(failed).toMatch(/^failed {2}Mailing an invitation, .+, 1 try: no such mailbox {2}[0-9a-f-]{36}$/)
    expect(waits).toMatch(/^waits {3}Writing to somebody about their notices, .+, 0 tries {2}[0-9a-f-]{36}$/)
    const id = failed?.slice(-36) ?? ''
    expect((await jobs('--again', id)).code).toBe(0)
    expect((await jobs('--again', id)).code).toBe(1)
    expect((await jobs()).out).toContain('0 jobs failed, 2 jobs wait')
  })
})

it.each(jobNames)('a job of the kind %s has words', (name) => expect(jobInWords(name)).not.toBe(name))
