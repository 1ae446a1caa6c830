import type { Surface } from './command.ts'

/** Tells how far a long command is. */
export interface Progress {
  /** `step` in words (`Checking rows`), `done` of `of` in any unit. */
  tell(step: string, done: number, of: number): void
  /** Leaves the line clean for what comes next. */
  end(): void
}

const drawEveryMs = 80
const lineEveryMs = 5000
const width = 24

/** A bar that redraws itself on a terminal; elsewhere a line now and then, so that a log stays readable; nothing when quiet. */
export function progressOn(
  surface: Pick<Surface, 'err' | 'overwrite' | 'isTerminal'>,
  isQuiet: boolean,
  now: () => number = Date.now,
): Progress {
  if (isQuiet) return { tell: () => undefined, end: () => undefined }
  let lastTold = now()
  let isDrawn = false
  return {
    tell: (step, done, of) => {
      const time = now()
      if (time - lastTold < (surface.isTerminal ? drawEveryMs : lineEveryMs)) return
      lastTold = time
      const share = of === 0 ? 1 : Math.min(1, done / of)
      const percent = `${Math.floor(share * 100)}%`
      if (!surface.isTerminal) return surface.err(`${step}: ${percent}`)
      isDrawn = true
      const filled = Math.round(share * width)
      surface.overwrite(`${step.padEnd(18)} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${percent.padStart(4)}`)
    },
    end: () => {
      if (isDrawn) surface.overwrite('')
      isDrawn = false
    },
  }
}
