import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrationNames } from './migrate.ts'

const folder = join(import.meta.dirname, 'migrations')

/** SHA-256 of each migration as it was released. A register that ran one never runs it again: none is edited after a release. */
const released: Readonly<Record<string, string>> = {
  '0001-first-tables': '6e649919ee1f995859725449df806047431f9aafc544471e3ff505b989e6ae42',
  '0002-judged-day': 'b0942038087e84a627fcd0d91a3f007c5778b5d3dbbb6452c6a8534896abdc0c',
  '0003-entries-in-parts': 'f09266e193302ea23c4d41101b6f5b0933fc5f1af7d8f2b4f5ee447ecdcbf2bb',
  '0004-visibility-columns': '56db0aa77eeeb63ab6ea041b73bf503bf41aa419d8e3889a4587ccce814121e6',
  '0005-any-version': '8a4684a2fe5ee0ef3088e9c094e39aa04df92eddfc8951741670cda79fd8128e',
  '0006-honest-answers': '711ebdc1372f0990cd2a1e3b1dc31cdb095e73efcf967abe386dbbaf005ab928',
  '0007-claims-answered-twice': 'ab2423c4ae221d09669e424988bbd756ad2cebc69fa47a451af4f4c0e07133ff',
  '0008-one-code-a-place': '7eb7798cd551eb1dc9de1830d09b7b93abf79a3c1126a3165756c0412ec16a97',
  '0009-ids-elsewhere': '5cdd1c58dc82813a7fd6f39163129ba1353868312c30e9898e1231d554b74c94',
  '0010-orders-of-lists': '614a46bf503cc74aea4f47b6f29f7f53020cbf8371e0fdad06f5885aa18e4b83',
  '0011-counts-of-what-is-open': '6ddcb0d03c6f536e35f0846ae187fe1ac123b46ab3cdf954360a4f032f2f8b33',
  '0012-days-of-ratings': '645f598b9ecddefaf6c6e0c234d960871f46e900ae315f22a80509fa1bf1d227',
  '0013-lesson-uses': '51ba2f5e64922fb779afcc86c735deabcdd280938597a93dbcaa701293d0b818',
  '0014-voices': 'a7879b5e3960338382248491b6be9f9ab5c767379ad2b7fadc9ac39d17984408',
  '0015-days-of-lessons': '023c95346be71aad81cdb72e298d626c2cbc12bef35f0013c19b5a30fd50f3db',
  '0016-rounds': '0a51cf79d0b6b91c742d270607a2e7ca3d490738a2d8e35a6bfe40e8d88c887d',
  '0017-practice': '630c5050740fb5b8ead6956df86183d6b6e7dff127521dffeacc2b3336ad1ebb',
  '0018-stop-rules': 'cd8a253c225d12293cffb9d32cd0a005f0ce3eb973b419a6e4acd738fa2572cb',
  '0019-replies': 'd099c954cbcb895b9437c392f6ae49c2bcae5c1e22b7c367bceb2305bb0d8437',
}

describe('migrations', () => {
  it.each(Object.entries(released))('%s is as it was released: none is edited after a release', (name, checksum) => {
    const source = readFileSync(join(folder, `${name}.ts`))
    const found = createHash('sha256').update(source).digest('hex')
    expect(found, `${name} was edited; none is edited after a release: write a new migration`).toBe(checksum)
  })

  it('are run in the order of their numbers, every file of the folder, each with its checksum here', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
    expect(migrationNames).toEqual([...files].sort())
    expect(Object.keys(released)).toEqual(migrationNames)
  })
})
