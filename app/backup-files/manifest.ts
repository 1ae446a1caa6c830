/** Names the way in which a backup is written; another way would be another name. */
export const backupFormat = 'candour/backup/v1'

/** One table of a backup. */
export interface BackedUpTable {
  readonly name: string
  /** In the order in which its rows have them. */
  readonly columns: readonly string[]
  readonly rows: number
}

/** One file of a backup: part of a table's rows. */
export interface BackedUpPart {
  readonly name: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** What a backup says of itself; the last of its files. */
export interface Manifest {
  readonly format: typeof backupFormat
  /** An instant in UTC. */
  readonly made_at: string
  /** Version of the program that made it. */
  readonly made_by: string
  /** Migrations that the register had run: they say how its tables are made. */
  readonly migrations: readonly string[]
  /** How many entries the ledger held, and the commitment of the last in hexadecimal; '' where there was none. */
  readonly position: number
  readonly commitment: string
  /** Whether it is of a register to practise in. */
  readonly is_practice?: boolean
  /** Tables that were left out, since they tell who did what. */
  readonly left_out: readonly string[]
  readonly tables: readonly BackedUpTable[]
  readonly parts: readonly BackedUpPart[]
}

/** The manifest in a file's text; undefined where it is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isManifest(value) ? value : undefined
  } catch {
    return undefined
  }
}

type Fields = Readonly<Record<string, unknown>>

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.format !== backupFormat) return false
  const { made_at, made_by, migrations, position, commitment, is_practice, left_out, tables, parts } = value
  return (
    [made_at, made_by, commitment].every((text) => typeof text === 'string') &&
    isCount(position) &&
    (is_practice === undefined || typeof is_practice === 'boolean') &&
    isListOf(isText)(migrations) &&
    isListOf(isText)(left_out) &&
    isListOf(isTable)(tables) &&
    isListOf(isPart)(parts)
  )
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const isListOf = (isOne: (one: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(isOne)
const isTable = (value: unknown) =>
  isObject(value) && isText(value.name) && isCount(value.rows) && isListOf(isText)(value.columns)
const isPart = (value: unknown) => isObject(value) && isText(value.name) && isCount(value.bytes) && isText(value.sha256)
