import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive } from './process.ts'

/** Fast shutdown (SIGINT): ends clients, writes everything, goes. Immediate (SIGQUIT) only if that takes too long. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < patienceMs && isAlive(pid); waited += 25) await sleep(25)
  }
}
