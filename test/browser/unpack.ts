import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Chromium {
  readonly executablePath: string
  readonly args: readonly string[]
  /** The environment it needs: its own system libraries, and its own fonts. */
  readonly env: Record<string, string>
}

/** Where this clone keeps its browser, by release: whoever runs the tests owns it, and other clones on the machine have their own. */
const folder = join(
  fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url)),
  `chromium-${releaseOf('@sparticuz/chromium')}`,
)

/**
 * The browser that npm brings, unpacked. Any number of processes may ask at once: each unpacks beside the place, and the first to be
 * ready moves its own there whole.
 */
export async function unpackedChromium(): Promise<Chromium> {
  const { default: chromium } = await withEnvironment(unpackingIn(folder), () => import('@sparticuz/chromium'))
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    const draft = mkdtempSync(`${folder}-`)
    await withEnvironment(unpackingIn(draft), () => chromium.executablePath())
    writeFileSync(join(draft, 'fonts.conf'), fontSettings)
    try {
      renameSync(draft, folder)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
  }
  return { executablePath: join(folder, 'chromium'), args: chromium.args, env: environmentOfBrowser() }
}

/** The package's own settings name fixed folders, such as /tmp/fonts, whatever folder its fonts were unpacked to. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`

/**
 * The package unpacks below the folder for temporary files, and its system libraries only where it believes that it runs in a container of
 * a certain kind. It also sets the environment for them as it is loaded; that is put back, since only the browser shall have it.
 */
const unpackingIn = (place: string) => ({ TMPDIR: place, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })

function environmentOfBrowser(): Record<string, string> {
  const { FONTCONFIG_PATH: _elsewhere, LD_LIBRARY_PATH: libraries, ...rest } = process.env
  const env = {
    ...rest,
    LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), libraries].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Does the work with these variables set, and puts the whole environment back as it was. */
async function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function releaseOf(name: string): string {
  const manifest = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url))
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  return version
}
