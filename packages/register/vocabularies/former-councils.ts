/** Councils with children's services that were wound up since ONS codes begin (2011): by their codes of then, with what covers them now. */
export const formerCouncils = [
  { code: 'E06000028', name: 'Bournemouth (until 2019)', region: 'South West', type: 'former', now: ['E06000058'] },
  { code: 'E06000029', name: 'Poole (until 2019)', region: 'South West', type: 'former', now: ['E06000058'] },
  {
    code: 'E10000009',
    name: 'Dorset (county, until 2019)',
    region: 'South West',
    type: 'former',
    now: ['E06000059', 'E06000058'],
  },
  {
    code: 'E10000021',
    name: 'Northamptonshire (until 2021)',
    region: 'East Midlands',
    type: 'former',
    now: ['E06000061', 'E06000062'],
  },
  {
    code: 'E10000006',
    name: 'Cumbria (until 2023)',
    region: 'North West',
    type: 'former',
    now: ['E06000063', 'E06000064'],
  },
] as const

/** Councils that only got another code (in 2013, 2020, 2023 and 2025): the code of today, and those that the place had before. */
export const formerCodes: Readonly<Record<string, readonly string[]>> = {
  E06000057: ['E06000048'],
  E06000060: ['E10000002'],
  E06000065: ['E10000023'],
  E06000066: ['E10000027'],
  E08000037: ['E08000020'],
  E08000038: ['E08000016'],
  E08000039: ['E08000019'],
}
