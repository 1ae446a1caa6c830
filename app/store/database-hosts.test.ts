import { describe, expect, it } from 'vitest'
import { DatabaseHosts, whyNoDatabase } from './database-hosts.ts'

describe('the hosts of an address', () => {
  it.each([
    ['one', 'postgresql://u:p@db:5433/c', ['postgresql://u:p@db:5433/c']],
    [
      'two with ports of their own and a setting',
      'postgresql://u:p@db1,db2:5433/c?target_session_attrs=read-write',
      [
        'postgresql://u:p@db1/c?target_session_attrs=read-write',
        'postgresql://u:p@db2:5433/c?target_session_attrs=read-write',
      ],
    ],
    ['two by number', 'postgres://u@[::1]:1,10.0.0.2:2/c', ['postgres://u@[::1]:1/c', 'postgres://u@10.0.0.2:2/c']],
    ['a socket', 'postgresql:///c?host=/run/postgresql', ['postgresql:///c?host=/run/postgresql']],
    ['a comma in the password alone', 'postgresql://u:a,b@db/c', ['postgresql://u:a,b@db/c']],
  ])('%s', (_, address, hosts) => {
    expect(whyNoDatabase(address)).toBeUndefined()
    expect(new DatabaseHosts(address).addresses).toEqual(hosts)
  })

  it('are used in turn, each until it fails', () => {
    const hosts = new DatabaseHosts('postgresql://a,b/c')
    const [a = '', b = ''] = hosts.addresses
    expect(hosts.current).toBe(a)
    hosts.moveOnFrom(b)
    expect(hosts.current).toBe(a)
    hosts.moveOnFrom(a)
    hosts.moveOnFrom(a)
    expect(hosts.current).toBe(b)
    hosts.moveOnFrom(b)
    expect(hosts.current).toBe(a)
  })
})

describe('an address that leads nowhere', () => {
  it.each([
    ['mysql://x', 'accepted is'],
    ['postgresql://u:p w@db/c', 'a blank'],
    ['postgresql://u:p@db1,,db2/c', 'no name'],
    ['postgresql://u:p@db1,db2:port/c', "'db2:port'"],
    ['postgresql://u:p@db:123456/c', "'db:123456'"],
    ['postgresql://u:p/w@db/c', '%2F'],
    ['postgresql:///c?host=/run/a,/run/b', 'several hosts stand before'],
  ])('%s: says why, without the password', (address, says) => {
    expect(whyNoDatabase(address)).toContain(says)
    expect(whyNoDatabase(address)).not.toContain('u:p')
  })
})
