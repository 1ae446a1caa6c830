import { Worker, type WorkerOptions } from 'node:worker_threads'

/** A document to be read apart from everything else. */
export interface ReadingTask {
  readonly format: 'pdf' | 'word'
  readonly bytes: Uint8Array
  readonly mostPages: number
  /** Of more text no further page is read. */
  readonly mostCharacters: number
}

/** What came of reading a document. */
export type ReadingOutcome =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'too-many-pages'; readonly pages: number }
  | { readonly is: 'locked' | 'damaged' | 'too-much' | 'busy' }

/** How long a document may be read, in milliseconds, and how much memory that may take, in megabytes. */
export interface ReadingBounds {
  readonly timeMs: number
  readonly heapMb: number
  /** What the process may grow meanwhile: what is unpacked lies beside the heap. */
  readonly growthMb: number
}

export const usualBounds: ReadingBounds = { timeMs: 15_000, heapMb: 256, growthMb: 500 }

/** How many may wait while one is read. */
const mostWaiting = 8
const lookMs = 50

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a document in a thread of its own, one at a time: a hostile one is broken off when it takes more memory or time than a plan can need,
 * and nobody else waits for it but who sends documents too.
 */
export async function readApart(task: ReadingTask, bounds: ReadingBounds = usualBounds): Promise<ReadingOutcome> {
  if (waiting >= mostWaiting) return { is: 'busy' }
  waiting += 1
  const turn = last.then(() => readInThread(task, bounds))
  last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

const isSource = import.meta.url.endsWith('.ts')
const program = new URL(isSource ? './reading-worker.ts' : './reading-worker.js', import.meta.url)

/** The thread's program; from source (in tests, and under `npm run dev`) it needs what runs everything from source, which threads do not inherit. */
function threadOf(options: WorkerOptions): Worker {
  if (!isSource) return new Worker(program, options)
  const address = JSON.stringify(program.href)
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${address}, ${address}))`, {
    ...options,
    eval: true,
  })
}

async function readInThread(task: ReadingTask, { timeMs, heapMb, growthMb }: ReadingBounds): Promise<ReadingOutcome> {
  const before = process.memoryUsage.rss()
  const worker = threadOf({
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    env: {},
    // What a library has to say of a document might hold its text: it is read by nobody.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const ended = new Promise<ReadingOutcome>((resolve) => {
    worker.once('message', resolve)
    // Out of memory, or broken by the document: either way nothing was read.
    worker.once('error', () => resolve({ is: 'too-much' }))
    worker.once('exit', () => resolve({ is: 'too-much' }))
  })
  const until = Date.now() + timeMs
  const watch = setInterval(() => {
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024
    if (grown > growthMb || Date.now() > until) void worker.terminate()
  }, lookMs)
  try {
    return await ended
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}
