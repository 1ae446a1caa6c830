// `npm run reference -- <advice|verdict|statistics|search|privacy> <file>`, or `disclosure <in> <out>`: other people's cases through our code.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, runSource } from './prepare.mjs'

const [kind = '', ...args] = process.argv.slice(2)
const file = join('test', 'reference', `${kind}.ts`)
if (!/^[a-z]+$/.test(kind) || !existsSync(join(root, file))) {
  console.error(
    'Which reference cases? npm run reference -- <advice|verdict|statistics|search|privacy> <file or folder>, or disclosure <in> <out>',
  )
  process.exit(2)
}
install()
runSource(file, args)
