import {
  type AnyRecord,
  type FieldType,
  isPartialDate,
  isPlainDate,
  places,
  type RecordKind,
  recordFromJson,
} from '@candour/register'
import fc from 'fast-check'

const awkward = fc.constantFrom(
  '=1+1',
  "'=1",
  "'",
  '-5',
  '+44',
  '@home',
  'a;b',
  'one\ntwo',
  '"quoted", cell',
  'é',
  '0',
  '👶',
  "''-",
)
const someText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  awkward,
)
const someDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const somePlace = fc.constantFrom(...places.map(({ code }) => code))
const someAddress = fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !url.includes(';'))

/**
 * Values of a field, as JSON, made from what the type says of itself: its name, vocabulary, pattern and bounds. What the type
 * itself then refuses (an untrimmed text, say) is left out.
 */
export function arbitraryValueOf(type: FieldType<unknown>): fc.Arbitrary<unknown> {
  return candidateOf(type).filter((value) => type.check(value) !== undefined)
}

function candidateOf(type: FieldType<unknown>): fc.Arbitrary<unknown> {
  const { minimum, maximum, pattern, format } = type.jsonSchema
  const bounds = {
    ...(typeof minimum === 'number' ? { min: minimum } : {}),
    ...(typeof maximum === 'number' ? { max: maximum } : {}),
  }
  switch (type.name) {
    case 'text':
      if (format === 'uri') return someAddress
      return typeof pattern === 'string' ? fc.stringMatching(new RegExp(pattern)) : someText
    case 'number':
      return fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true })
    case 'integer':
      return fc.maxSafeInteger().map((n) => Math.max(bounds.min ?? n, Math.min(bounds.max ?? n, n)))
    case 'boolean':
      return fc.boolean()
    case 'date':
      return someDay.filter(isPlainDate)
    case 'partial-date':
      return fc
        .tuple(someDay, fc.constantFrom(4, 7, 10))
        .map(([day, length]) => day.slice(0, length))
        .filter(isPartialDate)
    case 'code':
      return type.vocabulary === undefined ? somePlace : fc.constantFrom(...type.vocabulary)
    case 'list': {
      const itemPattern = /"pattern":"(\^\[a-z[^"]*)"/.exec(JSON.stringify(type.jsonSchema))?.[1]
      const item = type.vocabulary
        ? fc.constantFrom(...type.vocabulary)
        : JSON.stringify(type.jsonSchema).includes('uri')
          ? someAddress
          : itemPattern !== undefined
            ? fc.stringMatching(new RegExp(itemPattern))
            : type.elsewhere === undefined
              ? somePlace
              : fc.stringMatching(/^360G-[A-Za-z0-9]{1,9}-[A-Za-z0-9][A-Za-z0-9_./:()+-]{0,20}$/)
      return fc.uniqueArray(item, { minLength: 1, maxLength: 4 })
    }
  }
}

/** Records of a kind, from its descriptor alone: every required field, any of the others. */
export function arbitraryRecordOf(kind: RecordKind): fc.Arbitrary<AnyRecord> {
  const values = Object.fromEntries(
    Object.entries(kind.fields).map(([column, field]) => [column, arbitraryValueOf(field.type)]),
  )
  const required = Object.entries(kind.fields).flatMap(([column, field]) => (field.required ? [column] : []))
  return fc.record(values, { requiredKeys: required }).map((json) => {
    const read = recordFromJson(kind, json)
    if (!read.ok) throw new Error(`${kind.kind}: ${JSON.stringify(read.refusals)} in ${JSON.stringify(json)}`)
    return read.record
  })
}
