import type { ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify'
import { healthAddresses } from './health-answers.ts'

/** One line of the log. Whatever is no such line is not written: the framework's own lines hold addresses, and these hold plans. */
class LogLine {
  constructor(facts: Readonly<Record<string, string | number | true>>) {
    Object.assign(this, facts)
  }
}

/** Where lines go, one JSON object each. */
export interface LogTarget {
  write(line: string): void
}

/** The framework's logger (pino), where lines are wanted. */
export function loggerOptions(target: LogTarget | undefined): NonNullable<FastifyServerOptions['logger']> {
  if (target === undefined) return false
  return {
    level: 'info',
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    stream: target,
    hooks: {
      logMethod(args, write) {
        if (args[0] instanceof LogLine) write.apply(this, args)
      },
    },
  }
}

/** Addresses that proxies ask every few seconds. */
const unlogged: readonly string[] = Object.values(healthAddresses)

export interface Asked {
  readonly id: string
  readonly method: string
  /** The pattern of the address, never the address. */
  readonly route: string | undefined
}

/**
 * Writes one line when an answer is done: method, route, status, time taken, bytes sent with their headers, and the request's number. Not
 * what was asked in it, by whom, or from where.
 */
export function logWhenDone(log: FastifyBaseLogger, { id, method, route }: Asked, response: ServerResponse): void {
  if (route !== undefined && unlogged.includes(route)) return
  const began = performance.now()
  const { socket } = response
  const before = socket?.bytesWritten ?? 0
  response.once('close', () => {
    log.info(
      new LogLine({
        request: id,
        method,
        route: route ?? 'none',
        status: response.statusCode,
        ms: Math.round((performance.now() - began) * 10) / 10,
        bytes: (socket?.bytesWritten ?? 0) - before,
        ...(response.writableFinished ? {} : { cut: true }),
      }),
    )
  })
}

/** Writes a fault of ours, under the number that its page shows. */
export function logFault(log: FastifyBaseLogger, { id, method, route }: Asked, text: string): void {
  log.error(new LogLine({ request: id, method, route: route ?? 'none', fault: text }))
}
