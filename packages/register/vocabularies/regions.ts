/** A region of England, or a nation, by its ONS code: the smallest place that an account of children or families may name. */
export interface Region {
  readonly code: string
  readonly name: string
}

export const regions = [
  { code: 'E12000001', name: 'North East' },
  { code: 'E12000002', name: 'North West' },
  { code: 'E12000003', name: 'Yorkshire and The Humber' },
  { code: 'E12000004', name: 'East Midlands' },
  { code: 'E12000005', name: 'West Midlands' },
  { code: 'E12000006', name: 'East of England' },
  { code: 'E12000007', name: 'London' },
  { code: 'E12000008', name: 'South East' },
  { code: 'E12000009', name: 'South West' },
  { code: 'E92000001', name: 'England' },
  { code: 'W92000004', name: 'Wales' },
  { code: 'S92000003', name: 'Scotland' },
  { code: 'N92000002', name: 'Northern Ireland' },
] as const satisfies readonly Region[]

export const regionCodes = regions.map(({ code }) => code)

/** The region or nation of this name, whatever the case of its letters. */
export function regionNamed(name: string): Region | undefined {
  const wanted = name.trim().toLowerCase()
  return regions.find((region) => region.name.toLowerCase() === wanted)
}

/** What the region or nation with this code is called; a code that the list lacks is given back. */
export function regionName(code: string): string {
  return regions.find((region) => region.code === code)?.name ?? code
}
