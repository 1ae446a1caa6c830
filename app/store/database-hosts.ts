/**
 * The hosts that an address names, in its order, and the one in use: `postgresql://user:password@db1,db2:5433/candour`, as libpq reads
 * it. Where there are several, the first that can be connected to, and is what is wanted, is used until it fails.
 */
export class DatabaseHosts {
  readonly addresses: readonly string[]
  #at = 0

  constructor(address: string) {
    const { scheme, login, hosts, rest } = partsOf(address)
    this.addresses = hosts.split(',').map((host) => `${scheme}${login}${host}${rest}`)
  }

  get current(): string {
    return this.addresses[this.#at] ?? ''
  }

  /** That host failed: the next is used, unless another was taken already. */
  moveOnFrom(address: string): void {
    if (address === this.current) this.#at = (this.#at + 1) % this.addresses.length
  }
}

/** Only an address with a comma in its host has several; one socket's folder may stand as `?host=/var/run/postgresql`. */
function partsOf(address: string) {
  const [, scheme = '', login = '', hosts = '', rest = ''] =
    /^(postgres(?:ql)?:\/\/)((?:[^/?#]*@)?)([^/?#@]*)(.*)$/s.exec(address) ?? []
  return { scheme, login, hosts, rest }
}

/** Why no database can be reached by this address, as the end of a sentence; undefined when it reads well. */
export function whyNoDatabase(address: string): string | undefined {
  const { scheme, hosts, rest } = partsOf(address)
  if (scheme === '') return 'accepted is postgresql://user:password@host:5432/database'
  if (/\s/.test(address)) return 'there is a blank in it, which is written %20'
  if (hosts.includes(',') && hosts.split(',').includes('')) return 'one of its several hosts has no name'
  if (rest.includes('@')) return 'signs in its user or password are to be written as %2F for / and %23 for #'
  const unreadable = new DatabaseHosts(address).addresses.findIndex((one) => !URL.canParse(one))
  if (unreadable >= 0) {
    const host = hosts.split(',')[unreadable] ?? ''
    return `its part '${host}' is no host with a port; accepted is postgresql://user:password@host:5432/database, with %40 for an @ in the password`
  }
  const named = new URL(new DatabaseHosts(address).current).searchParams
  if (named.get('host')?.includes(',') || named.get('port')?.includes(','))
    return 'several hosts stand before the name of the database, as in postgresql://user:password@db1,db2/candour'
  return undefined
}
