import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely'

/** How long a database may take, in milliseconds; what is not said has no limit. */
export interface TimeLimits {
  /** To open a connection, and to wait for a free one. */
  readonly connect: number
  /** For one statement, by the server. */
  readonly statement?: number
  /** To wait for a lock, by the server. */
  readonly lock?: number
  /** Between two statements of a transaction: a client that fell silent holds no lock for longer. */
  readonly idle?: number
  /** For one statement, by this side: longer than the server's, so that only a connection that fell silent meets it. */
  readonly answer?: number
}

/** For pages: what takes longer is refused, so that a locked table or a stalled server costs its own readers only. */
export const limitsForQuestions: TimeLimits = {
  connect: 3_000,
  statement: 10_000,
  lock: 1_000,
  idle: 15_000,
  answer: 12_000,
}

/** For the question of each second, where the ledger stands. */
export const limitsForPolling: TimeLimits = { connect: 2_000, answer: 2_000 }

/** For deeds and commands: an import or an audit takes as long as it takes, but a writer that fell silent frees the ledger. */
export const limitsForWork: TimeLimits = { connect: 10_000, idle: 120_000 }

/** Sets the limits at the start of each transaction, in the same message: no session setting, which a pooler would lose or refuse. */
class LimitedDriver extends PostgresDriver {
  readonly #settings: string

  constructor(config: PostgresDialectConfig, limits: TimeLimits) {
    super(config)
    this.#settings = [
      ['statement_timeout', limits.statement],
      ['lock_timeout', limits.lock],
      ['idle_in_transaction_session_timeout', limits.idle],
    ]
      .flatMap(([name, ms]) => (ms === undefined ? [] : [`; set local ${name} = ${ms}`]))
      .join('')
  }

  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const isolation = settings.isolationLevel === undefined ? '' : ` isolation level ${settings.isolationLevel}`
    const access = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`
    await connection.executeQuery(CompiledQuery.raw(`start transaction${isolation}${access}${this.#settings}`))
  }
}

/** PostgreSQL as Kysely speaks it, with time limits in every transaction. */
export class LimitedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  readonly #limits: TimeLimits

  constructor(config: PostgresDialectConfig, limits: TimeLimits) {
    super(config)
    this.#config = config
    this.#limits = limits
  }

  override createDriver(): Driver {
    return new LimitedDriver(this.#config, this.#limits)
  }
}
