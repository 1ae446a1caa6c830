import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address.ts'

describe('an address that everybody can reach', () => {
  it.each(['93.184.216.34', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.63.255.255', '100.128.0.1', '223.255.255.255'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
  it.each(['2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:4009:80b::200e', '2001:4860:4860::8888'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
})

describe('an address that leads to this machine, to its network or nowhere', () => {
  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine', '127.255.255.254'],
    ['this machine', '0.0.0.0'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['the link, and the data of cloud machines', '169.254.169.254'],
    ['a carrier', '100.64.0.1'],
    ['a carrier', '100.127.255.255'],
    ['many', '224.0.0.1'],
    ['all', '255.255.255.255'],
    ['documentation', '203.0.113.7'],
    ['measurements', '198.19.0.1'],
    ['this machine', '::1'],
    ['nobody', '::'],
    ['an address of version 4, mapped', '::ffff:127.0.0.1'],
    ['an address of version 4, mapped, in hexadecimal', '::ffff:7f00:1'],
    ['a public one, mapped: only as itself', '::ffff:93.184.216.34'],
    ['an address of version 4, compatible', '::7f00:1'],
    ['an address of version 4, translated', '64:ff9b::7f00:1'],
    ['an address of version 4, translated within', '64:ff9b:1::a00:1'],
    ['an address of version 4, tunnelled by 6to4', '2002:7f00:1::'],
    ['an address of version 4, tunnelled by Teredo', '2001:0:7f00:1::'],
    ['the link', 'fe80::1'],
    ['the link, with its zone', 'fe80::1%eth0'],
    ['a public one, with a zone', '2a00::1%lo'],
    ['a site', 'fec0::1'],
    ['a network of its own', 'fd12:3456:789a::1'],
    ['a network of its own', 'fc00::1'],
    ['many', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['nothing: a name', 'localhost'],
    ['nothing: a number', '2130706433'],
    ['nothing', ''],
  ])('is not taken: %s, %s', (_, address) => expect(isPublicAddress(address)).toBe(false))
})
