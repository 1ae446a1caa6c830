import { createHash } from 'node:crypto'
import type { BetterAuthOptions } from '@better-auth/core'
import type { DBAdapter, DBAdapterInstance, DBTransactionAdapter, Where } from '@better-auth/core/db/adapter'

type Within = DBTransactionAdapter<BetterAuthOptions>

/** What stands in the database in place of a token: whoever reads the table can sign in as nobody. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/**
 * The library's adapter with two things changed: session tokens are kept as hashes alone, which the library does not offer, and instants,
 * which the register reads as text, are handed to it as dates.
 */
export function withHashedSessions(make: DBAdapterInstance): DBAdapterInstance {
  return (options) => {
    const inner: DBAdapter<BetterAuthOptions> = make(options)
    return {
      ...inner,
      ...hashing(inner),
      transaction: (work) => inner.transaction((within) => work({ ...within, ...hashing(within) })),
    }
  }
}

/** Every operation by which the library reads or writes rows with instants, or a session by its token. */
function hashing(inner: Within) {
  return {
    create: async <T extends Record<string, unknown>, R = T>(asked: Parameters<Within['create']>[0]): Promise<R> => {
      const { token } = asked.data
      if (asked.model !== 'session' || typeof token !== 'string')
        return dated(await inner.create<Record<string, unknown>, R>(asked))
      const data = { ...asked.data, token: hashOf(token) }
      return told(await inner.create<Record<string, unknown>, R>({ ...asked, data }), new Map([[data.token, token]]))
    },
    findOne: async <T>(asked: Parameters<Within['findOne']>[0]): Promise<T | null> => {
      const { where, known } = hashed(asked.model, asked.where)
      return told(await inner.findOne<T>({ ...asked, where }), known)
    },
    findMany: async <T>(asked: Parameters<Within['findMany']>[0]): Promise<T[]> => {
      const { where, known } = hashed(asked.model, asked.where ?? [])
      return (await inner.findMany<T>({ ...asked, where })).map((row) => told(row, known))
    },
    update: async <T>(asked: Parameters<Within['update']>[0]): Promise<T | null> => {
      const { where, known } = hashed(asked.model, asked.where)
      return told(await inner.update<T>({ ...asked, where }), known)
    },
    updateMany: async (asked: Parameters<Within['updateMany']>[0]): Promise<number> =>
      inner.updateMany({ ...asked, where: hashed(asked.model, asked.where).where }),
    delete: async (asked: Parameters<Within['delete']>[0]): Promise<void> =>
      inner.delete({ ...asked, where: hashed(asked.model, asked.where).where }),
    deleteMany: async (asked: Parameters<Within['deleteMany']>[0]): Promise<number> =>
      inner.deleteMany({ ...asked, where: hashed(asked.model, asked.where).where }),
    consumeOne: async <T>(asked: Parameters<Within['consumeOne']>[0]): Promise<T | null> => {
      const { where, known } = hashed(asked.model, asked.where)
      return told(await inner.consumeOne<T>({ ...asked, where }), known)
    },
  }
}

/** Conditions on a session with hashes in place of tokens, and which token each hash is of. */
function hashed(
  model: string,
  where: Where[],
): { readonly where: Where[]; readonly known: ReadonlyMap<string, string> } {
  const known = new Map<string, string>()
  if (model !== 'session') return { where, known }
  const hash = (token: string) => {
    const made = hashOf(token)
    known.set(made, token)
    return made
  }
  const conditions = where.map((condition): Where => {
    const { field, value } = condition
    if (field !== 'token') return condition
    if (typeof value === 'string') return { ...condition, value: hash(value) }
    return Array.isArray(value) ? { ...condition, value: value.map((one) => hash(String(one))) } : condition
  })
  return { where: conditions, known }
}

/** A row as the library expects it: instants as dates, and the token that it asked by. */
function told<R>(row: R, known: ReadonlyMap<string, string>): R {
  if (typeof row !== 'object' || row === null) return row
  const token = 'token' in row && typeof row.token === 'string' ? known.get(row.token) : undefined
  return Object.assign(dated(row), token === undefined ? {} : { token })
}

function dated<R>(row: R): R {
  if (typeof row !== 'object' || row === null) return row
  const instants = Object.entries(row).flatMap(([field, value]): [string, unknown][] => {
    if (field === 'user') return [[field, dated(value)]]
    return field.endsWith('At') && typeof value === 'string' ? [[field, new Date(value)]] : []
  })
  return Object.assign(row, Object.fromEntries(instants))
}
