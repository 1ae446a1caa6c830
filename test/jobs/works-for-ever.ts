// A process that takes a job and never ends it, for a test to kill.
import { openDatabase } from '../../app/store/database.ts'
import { jobNames } from '../../app/store/queue/job-kinds.ts'
import { openQueue } from '../../app/store/queue/queue.ts'
import type { Handler, Handlers } from '../../app/store/queue/working.ts'

const url = process.env.DATABASE_URL ?? ''
const schema = /search_path(?:=|%3D)(\w+)/.exec(url)?.[1] ?? 'public'
const forEver: Handler = async (about) => {
  if (about === '') return undefined
  console.log('doing')
  return new Promise(() => undefined)
}
openQueue(openDatabase(url, schema).db).work(Object.fromEntries(jobNames.map((name) => [name, forEver])) as Handlers, {
  now: () => new Date(),
  tell: console.error,
})
