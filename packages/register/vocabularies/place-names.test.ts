import { describe, expect, it } from 'vitest'
import { placeNamed } from './place-names.ts'
import { placeOf } from './places.ts'

const meant = (typed: string) => placeNamed(typed).nearest?.name

describe('the place that a text means', () => {
  it.each([
    ['leeds', 'Leeds'],
    ['Leeds City Council', 'Leeds'],
    ["Leeds Children's Services", 'Leeds'],
    ['Kirklees Metropolitan Borough Council', 'Kirklees'],
    ['City of Bradford Metropolitan District Council', 'Bradford'],
    ['Essex County Council', 'Essex'],
    ['Essex CC', 'Essex'],
    ['London Borough of Camden', 'Camden'],
    ['LB Camden', 'Camden'],
    ['The Royal Borough of Kensington & Chelsea', 'Kensington and Chelsea'],
    ['City of York Council', 'York'],
    ['City of London', 'City of London'],
    ['St Helens', 'St. Helens'],
    ['bristol', 'Bristol, City of'],
    ['Durham', 'County Durham'],
    ['Hull', 'Kingston upon Hull, City of'],
    ['BANES', 'Bath and North East Somerset'],
    ['BCP', 'Bournemouth, Christchurch and Poole'],
    ['RBWM', 'Windsor and Maidenhead'],
    ['Southend', 'Southend-on-Sea'],
    ['Stockton', 'Stockton-on-Tees'],
    ['Telford', 'Telford and Wrekin'],
    ['Brighton', 'Brighton and Hove'],
    ['Stoke', 'Stoke-on-Trent'],
    ['Redcar', 'Redcar and Cleveland'],
    ['Newcastle', 'Newcastle upon Tyne'],
    ['Sheffield', 'Sheffield'],
    ['Northampton', 'West Northamptonshire'],
    ['Kettering', 'North Northamptonshire'],
    ['Carlisle', 'Cumberland'],
    ['Worcester', 'Worcestershire'],
    ['UK', 'United Kingdom'],
    ['USA', 'United States'],
    ['e08000035', 'Leeds'],
    ['Leds', undefined],
    ['Darlingtn', 'Darlington'],
    ['Birmingam', 'Birmingham'],
    ['Atlantis on Sea', undefined],
    ['Kingston', undefined],
    ['', undefined],
    ['FR', undefined],
  ])('%j: %s', (typed, name) => {
    expect(meant(typed)).toBe(name)
    if (name === undefined) expect(placeNamed(typed)).toEqual({})
  })

  it.each([
    ['Cumbria', 'today it is Cumberland (E06000063), Westmorland and Furness (E06000064)'],
    ['Cumbria County Council', 'had the code E10000006'],
    ['Poole', 'today it is Bournemouth, Christchurch and Poole (E06000058)'],
    ['Northamptonshire', 'North Northamptonshire (E06000061), West Northamptonshire (E06000062)'],
    ['West Yorkshire', 'has several councils: Bradford (E08000032)'],
    ['South Yorkshire', 'Barnsley (E08000038)'],
    ['Berkshire', 'Reading (E06000038)'],
    ['Cheshire', 'Cheshire East (E06000049)'],
    ['Bedfordshire', 'Luton (E06000032)'],
    ['Sussex', 'Brighton and Hove (E06000043)'],
    ['London', 'is a region; name each council in it by its code'],
    ['Yorkshire & Humberside', 'is a region'],
    ['North West', 'is a region'],
    ['Greater Manchester', 'is a region'],
    ['E12000003', 'is the code of a region'],
    ['E07000154', 'is the code of a district'],
  ])('%s is told: %s', (typed, says) => {
    expect(placeNamed(typed)).toEqual({ says: expect.stringContaining(says) })
  })

  it('of a code that is none nothing is guessed', () => {
    for (const code of ['E0600010', 'E06000999', 'E10000001', 'W06000015', 'E0800001']) {
      expect(placeOf(code)).toBeUndefined()
      expect(placeNamed(code)).toEqual({})
    }
  })
})
