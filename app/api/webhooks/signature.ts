import { createHmac } from 'node:crypto'

/**
 * The headers of a delivery, by the Standard Webhooks specification 1.0: its id, the second in which it is sent, and HMAC-SHA256 of
 * `id.timestamp.body`. The id stays the same when it is sent again, the second and the signature do not.
 */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secret: Uint8Array,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
