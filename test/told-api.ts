import { parse } from 'csv-parse/sync'
import { toldRegister } from './factories/told-register.ts'
import { withFiles } from './importing.ts'
import { servedRegister } from './served-register.ts'

/** A page of a list. */
export interface Listed {
  readonly items: readonly { readonly id: string }[]
  readonly next: string | null
}

/** An answer of the API, as it came over the wire. */
export interface ApiAnswer {
  readonly status: number
  readonly type: string
  readonly headers: Headers
  readonly body: unknown
  /** Of CSV: its rows by column. */
  readonly rows: readonly Readonly<Record<string, string>>[]
}

export interface ToldApi {
  /** Asks the API for a path below `/api/v1`, over HTTP. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>
  /** The ids of a list's page, and where it goes on. */
  listed(path: string): Promise<{ readonly ids: readonly string[]; readonly next: string | null }>
}

/** The web server of a small register on a port of its own; closed after the test file. */
export async function toldApi(): Promise<ToldApi> {
  const { server } = await withFiles(toldRegister, (folder) => servedRegister(folder))
  const base = await server.listen({ port: 0, host: '127.0.0.1' })
  const ask: ToldApi['ask'] = async (path, headers = {}) => {
    const answer = await fetch(`${base}${path.startsWith('/api/') ? '' : '/api/v1'}${path}`, { headers })
    const [text, type] = [await answer.text(), answer.headers.get('content-type') ?? '']
    return {
      status: answer.status,
      type,
      headers: answer.headers,
      body: type.includes('json') ? JSON.parse(text) : text,
      rows: type.startsWith('text/csv') ? parse(text, { bom: true, columns: true }) : [],
    }
  }
  return {
    ask,
    listed: async (path) => {
      const { items, next } = (await ask(path)).body as Listed
      return { ids: items.map(({ id }) => id), next }
    },
  }
}
