/** Why a job cannot be done, however often it is tried: what it is about is gone, or was refused for good. */
export class Hopeless extends Error {}

const longest = 200

/** What went wrong with a job, for an administrator to read: in one line, and without anybody's address. */
export function faultOf(error: unknown): string {
  const said = error instanceof Error ? whyIn(error) : String(error)
  const plain = said
    .replaceAll(/[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+/g, '(an address)')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain
}

function whyIn(error: Error): string {
  if (error.name === 'AbortError') return 'the program ended while it was being done'
  return error.message
}
