import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryValueOf } from '../../../test/factories/arbitrary-records.ts'
import { type FieldType, listOf } from './field-types.ts'
import { aearctr, grantId, idElsewhereIn, isrctn, nct, osfRegistration } from './ids-elsewhere.ts'

describe('an id of another register', () => {
  it.each<[type: FieldType<string>, pasted: string, id: string]>([
    [isrctn, 'ISRCTN65340805', 'ISRCTN65340805'],
    [isrctn, ' isrctn 65340805 ', 'ISRCTN65340805'],
    [isrctn, 'ISRCTN: 65340805', 'ISRCTN65340805'],
    [isrctn, '65340805', 'ISRCTN65340805'],
    [isrctn, 'https://www.isrctn.com/ISRCTN65340805', 'ISRCTN65340805'],
    [isrctn, 'https://isrctn.com/ISRCTN65340805?q=NSPCC&page=1', 'ISRCTN65340805'],
    [isrctn, 'www.isrctn.com/isrctn65340805/', 'ISRCTN65340805'],
    [isrctn, 'http://www.controlled-trials.com/ISRCTN65340805', 'ISRCTN65340805'],
    [isrctn, 'https://doi.org/10.1186/ISRCTN65340805', 'ISRCTN65340805'],
    [nct, 'nct01234567', 'NCT01234567'],
    [nct, 'https://clinicaltrials.gov/study/NCT01234567?term=care', 'NCT01234567'],
    [nct, 'https://clinicaltrials.gov/ct2/show/NCT01234567', 'NCT01234567'],
    [aearctr, 'AEARCTR-0001234', 'AEARCTR-0001234'],
    [aearctr, 'aearctr-1234', 'AEARCTR-0001234'],
    [aearctr, 'https://www.socialscienceregistry.org/trials/1234', 'AEARCTR-0001234'],
    [aearctr, 'https://doi.org/10.1257/rct.1234-1.1', 'AEARCTR-0001234'],
    [osfRegistration, 'osf.io/wx7ck', 'osf.io/wx7ck'],
    [osfRegistration, 'https://osf.io/WX7CK/?view_only=abc', 'osf.io/wx7ck'],
    [osfRegistration, 'https://doi.org/10.17605/OSF.IO/WX7CK', 'osf.io/wx7ck'],
    [grantId, '360g-blf-0030094440', '360G-blf-0030094440'],
    [grantId, '360G-wellcometrust-203141/Z/16/Z', '360G-wellcometrust-203141/Z/16/Z'],
    [
      grantId,
      'https://grantnav.threesixtygiving.org/grant/360G-blf-0030094440?default_date_range=true',
      '360G-blf-0030094440',
    ],
    [grantId, 'https://grantnav.threesixtygiving.org/grant/360G-blf-0030094440/', '360G-blf-0030094440'],
  ])('is kept of what people paste: %#. %s', (type, pasted, id) => {
    expect(type.read(pasted)).toEqual({ ok: true, value: id })
    expect(type.check(id)).toBe(id)
  })

  it.each<[what: string, type: FieldType<string>, typed: string, nearest?: string]>([
    ['a digit too few', isrctn, 'ISRCTN6534080'],
    ['a digit too many', isrctn, 'ISRCTN653408055'],
    ["another register's id", isrctn, 'NCT01234567'],
    ['an address elsewhere', isrctn, 'https://example.org/ISRCTN65340805'],
    ['an address that only begins alike', isrctn, 'https://www.isrctn.com.example.org/ISRCTN65340805'],
    ['two in one cell', isrctn, 'ISRCTN65340805; ISRCTN10175490'],
    ['a digit too few', nct, 'NCT0123456'],
    ['eight digits', aearctr, 'AEARCTR-00012345'],
    ['five letters alone, which may be any word', osfRegistration, 'Wx7ck', 'osf.io/wx7ck'],
    ['six', osfRegistration, 'osf.io/wx7cks'],
    ['a page of the site', osfRegistration, 'https://osf.io/registries'],
    ["a funder's own number", grantId, '0030094440'],
    ['a prefix alone', grantId, '360G-blf'],
    ['two parted by a comma', grantId, '360G-blf-1,360G-blf-2'],
    ['two parted by a blank', grantId, '360G-blf-1 360G-blf-2'],
  ])('is refused where it is %s: %s %s', (_, type, typed, nearest) => {
    expect(type.read(typed)).toEqual({ ok: false, code: 'wrong-type', ...(nearest === undefined ? {} : { nearest }) })
  })

  it('is refused in a list with the item at fault, and offered with the sign that parts a list', () => {
    expect(listOf(grantId).read('360G-blf-1, 360G-blf-2')).toMatchObject({
      ok: false,
      nearest: '360G-blf-1; 360G-blf-2',
    })
    expect(listOf(grantId).read('360G-blf-1; 12')).toMatchObject({ ok: false, found: '12' })
    expect(listOf(grantId).read('360G-blf-1;360G-blf-2')).toEqual({ ok: true, value: ['360G-blf-1', '360G-blf-2'] })
  })

  it.each<[type: FieldType<string>, id: string, address: string]>([
    [isrctn, 'ISRCTN65340805', 'https://www.isrctn.com/ISRCTN65340805'],
    [nct, 'NCT01234567', 'https://clinicaltrials.gov/study/NCT01234567'],
    [aearctr, 'AEARCTR-0001234', 'https://www.socialscienceregistry.org/trials/1234'],
    [osfRegistration, 'osf.io/wx7ck', 'https://osf.io/wx7ck'],
    [grantId, '360G-a-1', 'https://grantnav.threesixtygiving.org/grant/360G-a-1'],
  ])('is read at its register, and its address as the id again: %#', (type, id, address) => {
    expect(type.elsewhere?.addressOf(id)).toBe(address)
    expect(type.read(address)).toEqual({ ok: true, value: id })
  })

  it('is the same when it is printed and read again', () => {
    for (const type of [isrctn, nct, aearctr, osfRegistration, grantId])
      fc.assert(
        fc.property(arbitraryValueOf(type), (id) => {
          expect(type.read(type.print(String(id)))).toEqual({ ok: true, value: id })
        }),
      )
  })
})

describe('what somebody pastes', () => {
  it.each([
    ['ISRCTN65340805', 'ISRCTN65340805'],
    ['https://www.isrctn.com/ISRCTN65340805', 'ISRCTN65340805'],
    ['https://osf.io/wx7ck', 'osf.io/wx7ck'],
    ['360G-blf-0030094440', '360G-blf-0030094440'],
    ['65340805', undefined],
    ['wx7ck', undefined],
    ['', undefined],
    ['hub homes', undefined],
  ])('as “%s” is the id %s', (text, id) => expect(idElsewhereIn(text)).toBe(id))
})
