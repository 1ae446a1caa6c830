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

  it('given a mail server and a sender, then letters leave by it', () => {
    const settings = {
      SMTP_URL: 'smtps://u:secret@mail.example.org:465',
      CANDOUR_MAIL_FROM: 'Candour <Register@example.org>',
    }
    expect(configFrom(settings)).toMatchObject({
      ok: true,
      config: { smtp: { url: settings.SMTP_URL, from: { name: 'Candour', address: 'register@example.org' } } },
    })
  })

  it.each([
    [
      'no mail server',
      { SMTP_URL: 'https://u:secret@mail.example.org', CANDOUR_MAIL_FROM: 'C <c@example.org>' },
      'SMTP_URL is not',
    ],
    ['no host', { SMTP_URL: 'smtp:///', CANDOUR_MAIL_FROM: 'C <c@example.org>' }, 'SMTP_URL is not'],
    ['a server without a sender', { SMTP_URL: 'smtp://u:secret@mail.example.org' }, 'CANDOUR_MAIL_FROM is not'],
    ['a sender without an address', { CANDOUR_MAIL_FROM: 'Candour' }, 'CANDOUR_MAIL_FROM is'],
    ['two senders', { CANDOUR_MAIL_FROM: 'C <c@example.org>, D <d@example.org>' }, 'CANDOUR_MAIL_FROM is'],
  ])('given %s, then that is refused, without the password', (_, settings, says) => {
    const reading = configFrom(settings)
    if (reading.ok) throw new Error('these settings were taken')
    expect(reading.faults).toHaveLength(1)
    expect(reading.faults[0]).toContain(says)
    expect(reading.faults[0]).not.toContain('secret')
  })

  it('given neither public address nor contact, then none is made up', () => {
    expect(configFrom({})).toMatchObject({ ok: true, config: { identity: {} } })
    expect(configFrom({ CANDOUR_ADDRESS: ' ', CANDOUR_CONTACT: '' })).toMatchObject({ config: { identity: {} } })
  })

  it.each([
    ['https://candour.example.org', 'https://candour.example.org'],
    ['https://candour.example.org/', 'https://candour.example.org'],
    ['  HTTPS://Candour.Example.ORG/  ', 'https://candour.example.org'],
    ['https://candour.example.org:443', 'https://candour.example.org'],
    ['http://10.0.0.7:8080', 'http://10.0.0.7:8080'],
    ['http://[::1]:3000/', 'http://[::1]:3000'],
    ['https://kinderhilfe-prüfen.example', 'https://xn--kinderhilfe-prfen-g3b.example'],
  ])('given the address %j, then it is kept as %s', (given, kept) => {
    expect(configFrom({ CANDOUR_ADDRESS: given })).toMatchObject({ ok: true, config: { identity: { address: kept } } })
  })

  it.each([
    ['nothing but a host', 'candour.example.org'],
    ['a path below the host', 'https://example.org/candour'],
    ['a question', 'https://example.org/?a=b'],
    ['a question without a path', 'https://example.org?a=b'],
    ['a mark', 'https://example.org#top'],
    ['somebody’s name and password', 'https://me:secret@example.org'],
    ['another scheme', 'ftp://example.org'],
    ['a script', 'javascript:alert(1)'],
    ['no host', 'https://'],
    ['a slash too many', 'https:///example.org'],
    ['backslashes', 'https:\\\\example.org'],
    ['a port that is none', 'https://example.org:99999'],
    ['two addresses', 'https://a.example https://b.example'],
    ['a tag', 'https://<script>'],
    ['no end', `https://${'a'.repeat(600)}.example`],
  ])('given as an address %s, then it is refused by name, with what was given and what is accepted', (_, given) => {
    const reading = configFrom({ CANDOUR_ADDRESS: given })
    if (reading.ok) throw new Error(`'${given}' was taken for ${reading.config.identity.address}`)
    expect(reading.faults).toHaveLength(1)
    expect(reading.faults[0]).toContain(`CANDOUR_ADDRESS is '${given}'; accepted is the http or https address`)
  })

  it.each([
    ['Candour team <register@example.org>', 'Candour team', 'mailto:register@example.org'],
    ['Candour team register@example.org', 'Candour team', 'mailto:register@example.org'],
    ['Zoë O’Neill (Leeds) <zoe+candour@leeds.gov.uk>', 'Zoë O’Neill (Leeds)', 'mailto:zoe%2Bcandour@leeds.gov.uk'],
    [
      'What Works Centre <https://example.org/contact?about=register>',
      'What Works Centre',
      'https://example.org/contact?about=register',
    ],
    ['What Works Centre https://example.org', 'What Works Centre', 'https://example.org/'],
  ])('given the contact %j, then it is %s at %s', (given, name, href) => {
    expect(configFrom({ CANDOUR_CONTACT: given })).toMatchObject({
      ok: true,
      config: { identity: { contact: { name, href } } },
    })
  })

  it.each([
    ['an address without a name', 'register@example.org'],
    ['an address in brackets without a name', '<register@example.org>'],
    ['a name without an address', 'Candour team'],
    ['a script', 'Candour team <javascript:alert(1)>'],
    ['a script by another spelling', 'Candour team <JavaScript://example.org/%0aalert(1)>'],
    ['data', 'Candour team <data:text/html,hello>'],
    ['an address that is sent in the open', 'Candour team <http://example.org>'],
    ['a mail address of its own making', 'Candour team <a@b?bcc=c@d.example>'],
    ['two mail addresses', 'Candour team <a@example.org,b@example.org>'],
    ['a line of its own', 'Candour team <a@example.org%0d%0aBcc:b@example.org>'],
    ['no host', 'Candour team <register@>'],
    ['a host of one word', 'Candour team <register@localhost>'],
    ['dots in a row', 'Candour team <a..b@example.org>'],
    ['a bracket that does not close', 'Candour team <register@example.org'],
    ['a tag for a name', '<b>team</b> <register@example.org>'],
    ['signs of direction in the name', 'Candour \u202etaem <register@example.org>'],
    ['a password', 'Candour team <https://me:secret@example.org/>'],
    ['a name of no letters', '!!! <register@example.org>'],
    ['a name without end', `${'a'.repeat(101)} <register@example.org>`],
  ])('given as a contact %s, then it is refused by name, with what was given and what is accepted', (_, given) => {
    const reading = configFrom({ CANDOUR_CONTACT: given })
    if (reading.ok) throw new Error(`'${given}' was taken for ${JSON.stringify(reading.config.identity.contact)}`)
    expect(reading.faults).toHaveLength(1)
    expect(reading.faults[0]).toContain(`CANDOUR_CONTACT is '${given}'; accepted is a name and`)
  })
})
