// A process that takes a job and never ends it, for a test to kill.
import { openDatabase } from '../../app/store/database.ts'
import { openQueue } from '../../app/store/queue/queue.ts'

const url = process.env.DATABASE_URL ?? ''
const schema = /search_path(?:=|%3D)(\w+)/.exec(url)?.[1] ?? 'public'
openQueue(openDatabase(url, schema).db).work(
  {
    tidy: async (about) => {
      if (about === '') return undefined
      console.log('doing')
      return new Promise(() => undefined)
    },
  },
  { now: () => new Date(), tell: console.error },
)
