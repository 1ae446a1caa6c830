import { type Field, fieldTypes, type Kind, recordKinds } from '@candour/register'
import { capitalised } from '../../../words/wording.ts'
import { fieldInWords } from '../../pages/project-history/version-changes.ts'
import { addressesAsRead, addressesAsTyped, fieldInput, placesAsRead, placesAsTyped, yesOrNo } from '../field-input.ts'
import type { Input, Option } from '../input.ts'
import type { Question } from '../journey.ts'

/** Under which answer it is kept which fields are corrected: fields of records have no hyphen, so that none of them is called so. */
const whichFields = 'which-fields'

/**
 * Fields that a correction leaves alone: an id stays for ever, and what a record belongs to is not put right but told anew; what hides and
 * shows, withdraws, or makes a new version of a promise is a deed of its own; who replied, and when, is what was said.
 */
const leftAlone: ReadonlySet<string> = new Set(['id', 'confidential', 'withdrawn_on', 'version', 'by', 'replied_on'])

const fieldsOf = (kind: Kind): Readonly<Record<string, Field>> =>
  recordKinds[kind].fields as Readonly<Record<string, Field>>

/** The fields of a kind that can be corrected, in their order. */
export function correctable(kind: Kind): readonly string[] {
  return Object.entries(fieldsOf(kind)).flatMap(([name, { references }]) =>
    leftAlone.has(name) || references !== undefined ? [] : [name],
  )
}

/** What was chosen to be corrected. */
export const chosenIn = (answers: Readonly<Record<string, string>>): readonly string[] =>
  (answers[whichFields] ?? '').split(';').filter((field) => field !== '')

/** Which fields, and then each of them with what it says now. @param present what stands in each, as it is typed */
export function fieldQuestions(kind: Kind, present: Readonly<Record<string, string>>): readonly Question[] {
  const fields = correctable(kind)
  const title = 'What is wrong?'
  return [
    {
      name: whichFields,
      title,
      inputs: [
        {
          name: whichFields,
          label: title,
          hint: 'Choose each field that you want to put right. The next pages show what it says now.',
          control: 'checkboxes',
          type: fieldTypes.listOf(fieldTypes.oneOf(fields)),
          needed: 'Choose what is to be put right.',
          options: fields.map((value) => ({
            value,
            text: fieldInWords(value),
            hint: shortened(asRead(kind, value, present[value] ?? '')) || 'Empty now',
          })),
        },
      ],
    },
    ...fields.map((field): Question => {
      const label = `What should it say? ${fieldInWords(field)}`
      return {
        name: field,
        title: label,
        inputs: [{ ...inputOf(kind, field), label, ...hintOf(kind, field, present[field] ?? '') }],
        isAsked: (answers) => chosenIn(answers).includes(field),
      }
    }),
  ]
}

/** What stands in a field as people read it, in one line: places by their names. */
const asRead = (kind: Kind, field: string, present: string): string =>
  (inputOf(kind, field).asTyped?.(present) ?? present).replaceAll('\n', ', ')

const most = 120
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text)

function hintOf(kind: Kind, field: string, present: string): { readonly hint: string } {
  const { required, description } = fieldsOf(kind)[field] ?? {}
  const says = present === '' ? 'It is empty now.' : `It says now: “${asRead(kind, field, present)}”`
  const may = required === true || present === '' ? '' : ' Empty it where nothing is to stand there.'
  return { hint: `${description === undefined ? '' : `${description.replace(/[;, ]+$/, '')}. `}${says}${may}` }
}

/** How a field is typed: by its type. */
function inputOf(kind: Kind, column: string): Input {
  const { type, required = false } = fieldsOf(kind)[column] ?? {}
  const ask = (asked: Partial<Input> & Pick<Input, 'control'>): Input =>
    fieldInput(kind, column, { label: '', ...(required ? { needed: 'It cannot be empty.' } : {}), ...asked })
  const options = (type?.vocabulary ?? []).map((value) => ({ value, text: capitalised(value.replaceAll('-', ' ')) }))
  // A choice once made can be taken back where nothing need be said.
  const radios = (some: readonly Option[]) => (required ? some : [...some, { value: '', text: 'Not known' }])
  if (column === 'source_urls') return ask({ control: 'textarea', asRead: addressesAsRead, asTyped: addressesAsTyped })
  if (column === 'places') return ask({ control: 'textarea', asRead: placesAsRead, asTyped: placesAsTyped })
  if (type?.name === 'date' || type?.name === 'partial-date') return ask({ control: 'date' })
  if (type?.name === 'boolean') return ask({ control: 'radios', options: radios(yesOrNo) })
  if (type?.name === 'code' && options.length > 0 && options.length <= 12)
    return ask({ control: 'radios', options: radios(options) })
  if (type?.name === 'code' && options.length > 0) return ask({ control: 'select', options })
  if (type?.name === 'list' && options.length > 0 && options.length <= 40)
    return ask({ control: 'checkboxes', options })
  return ask({
    control:
      type?.name === 'text' && fieldInput(kind, column, { label: '', control: 'text' }).isChecked ? 'textarea' : 'text',
  })
}
