import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { missingLine, stepsOf, TutorialReader } from './tutorial.ts'

const folder = fileURLToPath(new URL('../docs/tutorial/', import.meta.url))
const tutorials = readdirSync(folder).filter((name) => name.endsWith('.md'))

describe('a tutorial, followed to the letter in an empty folder', () => {
  it.each(tutorials)(
    '%s: every command works, prints what it says, and every page says what is quoted',
    async (name) => {
      const steps = stepsOf(readFileSync(join(folder, name), 'utf8'))
      expect(steps.filter(({ does }) => does === 'type').length).toBeGreaterThan(3)
      expect(steps.filter(({ does }) => does === 'read').length).toBeGreaterThan(3)
      const place = mkdtempSync(join(tmpdir(), 'candour-tutorial-'))
      const reader = new TutorialReader(place)
      try {
        for (const [i, step] of steps.entries()) {
          const fault = await reader.follow(step, steps[i + 1])
          expect(fault, `${name}:${step.line}: ${step.text.split('\n')[0] ?? ''}`).toBeUndefined()
        }
        expect(reader.isRunning, 'Candour runs on when the tutorial is over').toBe(false)
      } finally {
        if (reader.isRunning) await reader.stop()
        rmSync(place, { recursive: true, force: true })
      }
    },
    240_000,
  )
})

describe('what a tutorial says is printed', () => {
  const printed = 'one\n  two of 12 March\nthree\n'
  it.each([
    ['one\nthree', undefined],
    ['  two of …', undefined],
    ['three\none', 'one'],
    ['two of …', 'two of …'],
    ['four', 'four'],
  ])('given %j, the first line that is missing is %j', (expected, missing) => {
    expect(missingLine(printed, expected)).toBe(missing)
  })
})
