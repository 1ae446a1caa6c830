import { BlockList, isIP } from 'node:net'

/** Of the addresses of version 4 those that lead to no public machine (IANA's registry of special-purpose addresses). */
const notPublic4 = blocked('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
])

/** Of version 6 everything is refused but what is given out to the public, and of that what leads elsewhere: tunnels and documentation. */
const given6 = blocked('ipv6', [['2000::', 3]])
const notPublic6 = blocked('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
])

function blocked(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [net: string, prefix: number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family)
  return list
}

/**
 * Whether an address is that of a machine that everybody can reach: not this machine, not one of its own network, and nothing that an
 * address of version 6 wraps (mapped, translated and tunnelled ones lie outside what is given out). An address with a zone is of a network
 * of its own.
 * @param address as a resolver gives it; anything else is none
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic4.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  return given6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6')
}
