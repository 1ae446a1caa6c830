import { connect, createServer, type Socket } from 'node:net'

/** A line to a server, on a port of its own, that can fall silent as a network does: it stays open, and nothing passes. */
export interface SilentLine {
  readonly port: number
  /** Nothing passes from now on, and whoever connects is kept waiting. */
  fallSilent(): void
  /** All passes again, what was held back too. */
  speak(): void
  /** Breaks what is open. */
  breakAll(): void
  close(): Promise<void>
}

export async function silentLine(to: { readonly host: string; readonly port: number }): Promise<SilentLine> {
  const open = new Set<Socket>()
  let isSilent = false
  const server = createServer((near) => {
    const far = connect(to.port, to.host)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      if (isSilent) one.pause()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    fallSilent: () => {
      isSilent = true
      for (const socket of open) socket.pause()
    },
    speak: () => {
      isSilent = false
      for (const socket of open) socket.resume()
    },
    breakAll: () => {
      for (const socket of open) socket.destroy()
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}
