import { isPlainDate, type PlainDate } from '../../plain-date.ts'
import type { Refusal, RefusalCode } from '../../refusal.ts'

type Json = Readonly<Record<string, unknown>>

/** What a number must be: which of them are taken, and that in words. */
export interface NumberKind {
  readonly accepts: string
  readonly takes: (value: number) => boolean
}

/** A chance that is neither never nor always. */
export const chance: NumberKind = {
  accepts: 'a chance above 0 and below 1 (10 in 100 is 0.1)',
  takes: (value) => value > 0 && value < 1,
}

/** A chance that may be never or always. */
export const anyChance: NumberKind = { accepts: 'a chance from 0 to 1', takes: (value) => value >= 0 && value <= 1 }
export const aboveZero: NumberKind = { accepts: 'a number above 0', takes: (value) => value > 0 }

export const whole = (least: number, most: number): NumberKind => ({
  accepts: `a whole number from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}`,
  takes: (value) => Number.isSafeInteger(value) && value >= least && value <= most,
})

/**
 * The fields of one object of a rule as it comes in, read one by one. Each fault is kept with the field's path (`benefit.prior.a`); what was
 * not right is `undefined`. `close` refuses what nobody asked for, so that a misspelt field is not left out in silence.
 */
export class RuleFields {
  private readonly asked = new Set<string>()

  private readonly json: Json
  private readonly path: string
  private readonly faults: Refusal[]

  constructor(json: Json, path: string, faults: Refusal[]) {
    this.json = json
    this.path = path
    this.faults = faults
  }

  /** The object, where a value is one; undefined and a fault where not. */
  static of(value: unknown, path: string, faults: Refusal[]): RuleFields | undefined {
    if (isJson(value)) return new RuleFields(value, path, faults)
    faults.push(refusal(value === undefined ? 'missing' : 'wrong-type', path, value, 'an object with fields'))
    return undefined
  }

  has(name: string): boolean {
    return this.json[name] !== undefined && this.json[name] !== null
  }

  names(): readonly string[] {
    return Object.keys(this.json)
  }

  /** The value as it stands, for whoever reads further. */
  value(name: string): unknown {
    this.asked.add(name)
    return this.json[name] ?? undefined
  }

  number(name: string, kind: NumberKind): number | undefined {
    const value = this.value(name)
    if (typeof value === 'number' && Number.isFinite(value)) {
      if (kind.takes(value)) return value
      return this.refuse('out-of-range', name, kind.accepts)
    }
    return this.refuse(value === undefined ? 'missing' : 'wrong-type', name, kind.accepts)
  }

  text(name: string, accepts: string): string | undefined {
    const value = this.value(name)
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value
    return this.refuse(value === undefined ? 'missing' : 'wrong-type', name, accepts)
  }

  oneOf<const Code extends string>(name: string, codes: readonly Code[]): Code | undefined {
    const value = this.value(name)
    const found = codes.find((code) => code === value)
    if (found !== undefined) return found
    return this.refuse(value === undefined ? 'missing' : 'not-in-vocabulary', name, `one of: ${codes.join(', ')}`)
  }

  day(name: string, accepts: string): PlainDate | undefined {
    const value = this.value(name)
    if (typeof value === 'string' && isPlainDate(value)) return value
    return this.refuse(value === undefined ? 'missing' : 'wrong-type', name, accepts)
  }

  truth(name: string): boolean | undefined {
    const value = this.value(name)
    if (typeof value === 'boolean') return value
    return this.refuse(value === undefined ? 'missing' : 'wrong-type', name, 'true or false')
  }

  list(name: string, accepts: string): readonly unknown[] | undefined {
    const value = this.value(name)
    if (Array.isArray(value)) return value
    return this.refuse(value === undefined ? 'missing' : 'wrong-type', name, accepts)
  }

  object(name: string): RuleFields | undefined {
    return RuleFields.of(this.value(name), this.at(name), this.faults)
  }

  refuse(code: RefusalCode, name: string, accepts: string, found: unknown = this.json[name]): undefined {
    this.faults.push(refusal(code, this.at(name), found, accepts))
    return undefined
  }

  /** Refuses every field that was not asked for. */
  close(): void {
    for (const name of this.names()) {
      if (this.asked.has(name) || !this.has(name)) continue
      this.refuse('unknown-field', name, `one of the fields: ${[...this.asked].join(', ')}`, name)
    }
  }

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }
}

export function refusal(code: RefusalCode, column: string, found: unknown, accepts: string): Refusal {
  const told = found === undefined || typeof found === 'string' ? found : JSON.stringify(found)
  return { code, where: { column }, ...(told === undefined ? {} : { found: told }), accepts }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
