import { describe, expect, it } from 'vitest'
import type { Surface } from './command.ts'
import { progressOn } from './progress.ts'

/** What progress writes when it is told `n` of 100 every `everyMs`. */
function written(isTerminal: boolean, isQuiet: boolean, everyMs: number): readonly string[] {
  const lines: string[] = []
  const surface: Pick<Surface, 'err' | 'overwrite' | 'isTerminal'> = {
    isTerminal,
    err: (line) => lines.push(line),
    overwrite: (text) => lines.push(text),
  }
  let time = 0
  const progress = progressOn(surface, isQuiet, () => time)
  for (let done = 25; done <= 100; done += 25) {
    time += everyMs
    progress.tell('Checking rows', done, 100)
  }
  progress.end()
  return lines
}

describe('progress', () => {
  it('is a bar that redraws itself on a terminal, and is wiped in the end', () => {
    expect(written(true, false, 100)).toEqual([
      'Checking rows      ██████░░░░░░░░░░░░░░░░░░  25%',
      'Checking rows      ████████████░░░░░░░░░░░░  50%',
      'Checking rows      ██████████████████░░░░░░  75%',
      'Checking rows      ████████████████████████ 100%',
      '',
    ])
  })

  it('draws no oftener than eyes follow', () => expect(written(true, false, 50)).toHaveLength(3))

  it('is a line every five seconds elsewhere', () => {
    expect(written(false, false, 2500)).toEqual(['Checking rows: 50%', 'Checking rows: 100%'])
  })

  it('is nothing when quiet', () => expect(written(true, true, 100)).toEqual([]))
})
