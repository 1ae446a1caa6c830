import { connect, createServer, type Socket } from 'node:net'
import { afterAll } from 'vitest'

/** A way to a real server that a test can block: as a cut cable, a stopped server or a stalled one do. */
export interface CutOff {
  /** The server's address by this way. */
  readonly url: string
  /** `open`; `away`: every connection is refused and broken; `stalled`: connections stay and nothing comes through. */
  set(state: 'open' | 'away' | 'stalled'): void
}

/** Such a way to the server of an address, closed after the test file. */
export async function cutOff(address: string): Promise<CutOff> {
  const target = new URL(address)
  let state: 'open' | 'away' | 'stalled' = 'open'
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((near) => {
    if (state === 'away') {
      near.resetAndDestroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    const pair = [near, far] as const
    pairs.add(pair)
    near.pipe(far).pipe(near)
    for (const [one, other] of [pair, [far, near] as const]) {
      one.on('error', () => other.destroy())
      one.on('close', () => {
        other.destroy()
        pairs.delete(pair)
      })
    }
    if (state === 'stalled') stall(pair)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const own = server.address()
  if (own === null || typeof own === 'string') throw new Error('no port was given')
  const url = new URL(address)
  url.port = String(own.port)
  afterAll(() => {
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
    server.close()
  })
  return {
    url: url.toString(),
    set: (wanted) => {
      state = wanted
      for (const pair of pairs) {
        if (wanted === 'away') pair[0].resetAndDestroy()
        else if (wanted === 'stalled') stall(pair)
        else {
          pair[0].pipe(pair[1])
          pair[1].pipe(pair[0])
        }
      }
    },
  }
}

function stall([near, far]: readonly [Socket, Socket]): void {
  near.unpipe(far)
  far.unpipe(near)
  near.pause()
  far.pause()
}
