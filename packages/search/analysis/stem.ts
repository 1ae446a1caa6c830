/**
 * The stem of one English word by Porter's second algorithm (Porter2, "English" in Snowball): "safeguarding",
 * "safeguarded" and "safeguards" all become "safeguard". A stem is a key for matching, not always a word.
 *
 * @param word  folded: lower case, without accents or apostrophes. A word with anything but a–z is returned unchanged
 * @see M. F. Porter, https://snowballstem.org/algorithms/english/stemmer.html, as in Snowball before 2.0
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  const marked = markConsonantYs(word)
  const r1 = regionOne(marked)
  const r2 = afterVowelThenConsonant(marked, r1)
  const singular = removePlural(marked)
  if (INVARIANT_AFTER_PLURAL.has(singular)) return singular
  let stem = removePastOrContinuous(singular, r1)
  stem = /[^aeiouy][yY]$/.test(stem) && stem.length > 2 ? `${stem.slice(0, -1)}i` : stem
  stem = shortenDerived(stem, r1)
  stem = shortenAdjective(stem, r1, r2)
  stem = removeResidual(stem, r2)
  return tidyEnding(stem, r1, r2).replaceAll('Y', 'y')
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
])

const INVARIANT_AFTER_PLURAL: ReadonlySet<string> = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
)

/** A y that begins the word or follows a vowel sounds as a consonant; it is written Y until the end. */
function markConsonantYs(word: string): string {
  if (!word.includes('y')) return word
  let marked = ''
  for (const letter of word) {
    const before = marked.at(-1)
    marked += letter === 'y' && (before === undefined || 'aeiouy'.includes(before)) ? 'Y' : letter
  }
  return marked
}

/** R1: what follows the first consonant after a vowel, with three beginnings that would be overstemmed. */
function regionOne(word: string): number {
  if (word.startsWith('gener') || word.startsWith('arsen')) return 5
  if (word.startsWith('commun')) return 6
  return afterVowelThenConsonant(word, 0)
}

function afterVowelThenConsonant(word: string, from: number): number {
  let at = from
  while (at < word.length && !isVowel(word[at])) at++
  while (at < word.length && isVowel(word[at])) at++
  return Math.min(word.length, at + 1)
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter)
}

function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word)
}

/** Step 1a. */
function removePlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1)
  if (word.endsWith('us') || word.endsWith('ss') || !word.endsWith('s')) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

/** Step 1b. */
function removePastOrContinuous(word: string, r1: number): string {
  const suffix = /(eedly|ingly|edly|eed|ing|ed)$/.exec(word)?.[1]
  if (suffix === undefined) return word
  const stem = word.slice(0, -suffix.length)
  if (suffix.startsWith('eed')) return stem.length >= r1 ? `${stem}ee` : word
  if (!/[aeiouy]/.test(stem)) return word
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) return stem.slice(0, -1)
  return stem.length === r1 && endsInShortSyllable(stem) ? `${stem}e` : stem
}

type Ending = readonly [suffix: string, replacement: string]

/** Longest first within each table: the longest suffix decides, even where its region then forbids the change. */
const DERIVED: readonly Ending[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]

const ADJECTIVAL: readonly Ending[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]

const RESIDUAL = /(ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/

/** Step 2. */
function shortenDerived(word: string, r1: number): string {
  const ending = DERIVED.find(([suffix]) => word.endsWith(suffix))
  if (ending === undefined) return word
  const [suffix, replacement] = ending
  const stem = word.slice(0, -suffix.length)
  if (stem.length < r1) return word
  if (suffix === 'li' && !/[cdeghkmnrt]$/.test(stem)) return word
  if (suffix === 'ogi' && !stem.endsWith('l')) return word
  return stem + replacement
}

/** Step 3. */
function shortenAdjective(word: string, r1: number, r2: number): string {
  const ending = ADJECTIVAL.find(([suffix]) => word.endsWith(suffix))
  if (ending === undefined) return word
  const [suffix, replacement] = ending
  const stem = word.slice(0, -suffix.length)
  if (stem.length < (suffix === 'ative' ? Math.max(r1, r2) : r1)) return word
  return stem + replacement
}

/** Step 4. */
function removeResidual(word: string, r2: number): string {
  const suffix = RESIDUAL.exec(word)?.[1]
  if (suffix === undefined) return word
  const stem = word.slice(0, -suffix.length)
  if (stem.length < r2 || (suffix === 'ion' && !/[st]$/.test(stem))) return word
  return stem
}

/** Step 5. */
function tidyEnding(word: string, r1: number, r2: number): string {
  const stem = word.slice(0, -1)
  if (word.endsWith('e')) {
    return stem.length >= r2 || (stem.length >= r1 && !endsInShortSyllable(stem)) ? stem : word
  }
  return word.endsWith('ll') && stem.length >= r2 ? stem : word
}
