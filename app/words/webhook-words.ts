/** A secret as whoever checks signatures keeps it: `whsec_` and base64 (Standard Webhooks). */
export function secretInWords(secret: Uint8Array): string {
  let bytes = ''
  for (const byte of secret) bytes += String.fromCharCode(byte)
  return `whsec_${btoa(bytes)}`
}

const failures: Readonly<Record<string, string>> = {
  'not-public': 'its address leads to a network of its own, which is not called',
  'not-found': 'its name leads nowhere',
  'too-slow': 'no answer within 10 seconds',
  'not-secure': 'its certificate is not believed',
  'not-reached': 'it could not be reached',
}

/** What became of a delivery, in words. */
export function toldInWords({
  state,
  told,
  tries,
}: {
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly told: string | null
  readonly tries: number
}): string {
  if (told === null) return 'on its way'
  const came = failures[told] ?? `answered ${told}`
  if (state === 'delivered') return `taken: ${came}`
  const times = tries === 1 ? 'once' : `${tries} times`
  return state === 'failed' ? `given up, tried ${times}: ${came}` : `tried ${times}, and is tried again: ${came}`
}
