import { type Kind, personalDataInId } from '@candour/register'

const longestStem = 60
/** Letters that make no name, no word and no number: one for each hexadecimal figure. */
const tailLetters = 'bcdfghjkmnpqrstv'
const tailLength = 6

/**
 * An id that speaks, and that no other has: the name, and a few letters of its draft. A name that would tell of a person as an id, as that of a
 * saint or a founder may, is left out, and the kind says what it is: its writer never sees the id before it is made, and could not mend it.
 */
export function speakingIdOf(kind: Kind, name: string, draft: string): string {
  const stem = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestStem)
    .replaceAll(/^-+|-+$/g, '')
  const tail = [...draft.slice(0, tailLength)]
    .map((figure) => tailLetters[Number.parseInt(figure, 16)] ?? figure)
    .join('')
  const speaking = `${stem}-${tail}`
  return stem === '' || personalDataInId(speaking).length > 0 ? `${kind}-${tail}` : speaking
}
