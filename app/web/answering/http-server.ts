import { createServer, type RequestListener, type Server } from 'node:http'
import { answerBarely, lacksHost } from './bare-answers.ts'
import type { Limits } from './limits.ts'

/** Makes servers that hold nobody's place for ever, and closes what they made. */
export class BoundedServers {
  readonly #limits: Limits
  readonly #made = new Set<Server>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** A server for this listener; where `localhost` has two addresses, the framework makes one for each. */
  make(listener: RequestListener): Server {
    const limits = this.#limits
    const server = createServer(
      {
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        keepAliveTimeout: limits.keepAliveMs,
        connectionsCheckingInterval: limits.lookMs,
        // Looked at below, so that the refusal carries our policy.
        requireHostHeader: false,
      },
      (request, response) => {
        if (lacksHost(request)) answerBarely(response, 400)
        else listener(request, response)
      },
    )
    server.on('checkExpectation', (_request, response) => answerBarely(response, 417))
    server.maxConnections = limits.connections
    server.setTimeout(limits.stalledMs)
    this.#made.add(server)
    return server
  }

  /** Closes connections as they come to rest, and after the grace all that are left. */
  closeInGrace(): void {
    for (const server of this.#made) {
      if (!server.listening) continue
      const resting = setInterval(() => server.closeIdleConnections(), 50)
      const grace = setTimeout(() => server.closeAllConnections(), this.#limits.graceMs)
      server.once('close', () => {
        clearInterval(resting)
        clearTimeout(grace)
      })
    }
  }
}
