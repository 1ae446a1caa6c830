import { describe, expect, it } from 'vitest'
import { configFrom } from './config.ts'

describe('the settings of a process', () => {
  it('given three addresses of one database, then each has its use', () => {
    const addresses = {
      DATABASE_URL: 'postgresql://u:p@pooler:6432/candour',
      DATABASE_READ_URL: 'postgresql://u:p@replica/candour',
      DATABASE_LISTEN_URL: 'postgresql://u:p@db1,db2/candour',
    }
    expect(configFrom(addresses)).toMatchObject({
      ok: true,
      config: {
        databaseUrl: addresses.DATABASE_URL,
        databaseReadUrl: addresses.DATABASE_READ_URL,
        databaseListenUrl: addresses.DATABASE_LISTEN_URL,
      },
    })
  })

  it('given that no news can be heard, then DATABASE_LISTEN_URL may say so', () => {
    const reading = configFrom({ DATABASE_URL: 'postgresql://u:p@pooler/candour', DATABASE_LISTEN_URL: 'none' })
    expect(reading).toMatchObject({ ok: true, config: { databaseListenUrl: 'none' } })
  })

  it('given several faults, then all are told at once, and no password', () => {
    const reading = configFrom({
      PORT: 'x',
      DATABASE_READ_URL: 'postgresql://u:secret@db:x/c',
      DATABASE_LISTEN_URL: 'http://u:secret@db/c',
    })
    if (reading.ok) throw new Error('these settings were taken')
    expect(reading.faults).toHaveLength(5)
    expect(reading.faults.join('\n')).not.toContain('secret')
    for (const name of ['PORT', 'DATABASE_READ_URL is not', 'DATABASE_LISTEN_URL is not', 'DATABASE_READ_URL is set'])
      expect(reading.faults.join('\n')).toContain(name)
  })
})
