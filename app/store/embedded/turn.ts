import { mkdirSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Long enough for another process to make a cluster on a slow disk, or to come up after a crash. */
const patienceSeconds = 330

/**
 * Does the work while no other process of this machine does its own for the same data folder: creating, starting, adopting and stopping
 * the server are done one after the other. The turn is a name in Linux's abstract space of sockets, which only one can hold and which
 * goes with its holder however that ends. Elsewhere there is no such thing, and PostgreSQL's own lock file alone keeps order.
 * @throws Error when another process keeps its turn for longer than anything here takes
 */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const turn = await takeTurn(folder)
  try {
    return await work()
  } finally {
    await new Promise<void>((resolve) => (turn ? turn.close(() => resolve()) : resolve()))
  }
}

async function takeTurn(folder: string): Promise<Server | undefined> {
  if (process.platform !== 'linux') return undefined
  const { dev, ino } = statSync(folder)
  // Filled to its greatest length: releases of Node differ in whether they fill it themselves.
  const name = `\0candour data ${dev} ${ino} `.padEnd(108, '.')
  const end = Date.now() + patienceSeconds * 1000
  for (;;) {
    const turn = await listenOn(name)
    if (turn !== 'taken') return turn
    if (Date.now() > end)
      throw new Error(`another Candour has been starting or stopping its PostgreSQL for ${patienceSeconds} seconds`)
    await sleep(20 + Math.random() * 30)
  }
}

/** Where sockets of this kind are not allowed at all, the work is done without: undefined. */
function listenOn(name: string): Promise<Server | 'taken' | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy())
    server.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : undefined))
    server.listen(name, () => resolve(server))
  })
}
