import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { appFolder } from './app-folder.ts'

it.each([
  ['its source', 'web'],
  ['compiled files', 'dist/web'],
])('given the app runs from %s, then its folder is the one that holds package.json', (_, room) => {
  const app = mkdtempSync(join(tmpdir(), 'candour-app-'))
  mkdirSync(join(app, room), { recursive: true })
  writeFileSync(join(app, 'package.json'), '{}')
  expect(appFolder(pathToFileURL(join(app, room, 'templates.js')).href)).toBe(app)
  rmSync(app, { recursive: true })
})
