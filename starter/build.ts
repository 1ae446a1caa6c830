import { readFileSync, writeFileSync } from 'node:fs'
import { catalogueFiles } from './build/catalogue.ts'

// Makes the data package again from raw/ and coding/. Running it twice changes nothing.
const here = new URL('./', import.meta.url)
for (const [name, text] of catalogueFiles((path) => readFileSync(new URL(path, here), 'utf8'))) {
  writeFileSync(new URL(name, here), text)
  console.log(`${name}: ${Buffer.byteLength(text)} bytes`)
}
