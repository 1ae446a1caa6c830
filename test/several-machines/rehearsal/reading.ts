import { setTimeout as sleep } from 'node:timers/promises'

export interface Answer {
  readonly status: number
  readonly body: string
  /** How far the ledger stood in what was answered; undefined where the answer does not say. */
  readonly position: number | undefined
  readonly ms: number
}

/** What a reader is answered; status 0 where there was no answer within the seconds. */
export async function get(
  url: URL | string,
  headers: Readonly<Record<string, string>> = {},
  seconds = 30,
): Promise<Answer> {
  const began = performance.now()
  const ms = () => Math.round(performance.now() - began)
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(seconds * 1000) })
    const body = await answer.text()
    const position = answer.headers.get('candour-position')
    return { status: answer.status, body, position: position === null ? undefined : Number(position), ms: ms() }
  } catch {
    return { status: 0, body: '', position: undefined, ms: ms() }
  }
}

/** Whether a search finds a model. */
export async function finds(address: string, words: string, id: string): Promise<boolean> {
  const { status, body } = await get(
    new URL(`/api/v1/search?kind=model&limit=100&q=${encodeURIComponent(words)}`, address),
  )
  return status === 200 && body.includes(`"${id}"`)
}

/** Whether a model's page is there. */
export async function shows(address: string, id: string): Promise<boolean> {
  return (await get(new URL(`/models/${id}`, address))).status === 200
}

/** Seconds until something holds, asked often; undefined when it does not within so many. */
export async function secondsUntil(holds: () => Promise<boolean>, most = 30): Promise<number | undefined> {
  const began = performance.now()
  const passed = () => (performance.now() - began) / 1000
  for (;;) {
    if (await holds().catch(() => false)) return passed()
    if (passed() > most) return undefined
    await sleep(50)
  }
}
