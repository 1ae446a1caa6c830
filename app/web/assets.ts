import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { appFolder } from './app-folder.ts'
import type { PictureParts } from './pictures.ts'
import { drawingStyle } from './style/drawing-style.ts'
import { withoutGovUkIdentity } from './style/govuk-css.ts'

/** One file that pages fetch, under a name that changes with its content. */
export interface Asset {
  readonly body: Buffer
  readonly type: string
  /** Quoted, as the header wants it. */
  readonly etag: string
}

export type AssetName = 'candour.css' | 'favicon.svg' | FontName
type FontName = (typeof fonts)[number]['name']

export interface Assets {
  /** The address of an asset: `/assets/candour-1f2e3d4c5b.css`. */
  readonly assetUrl: (name: AssetName) => string
  /** Every asset by its address. Nothing else is served from `/assets`. */
  readonly files: ReadonlyMap<string, Asset>
  /** What pictures of charts are drawn with, to take away. */
  readonly drawing: PictureParts
}

/** An address changes with its content, so a browser may keep the content for good. */
export const assetCacheControl = 'public, max-age=31536000, immutable'

/** Our own style sheets, in the order in which they are joined after govuk-frontend's. */
export const styleSheets = [
  'tokens',
  'frame',
  'parts',
  'verdict',
  'search',
  'figure',
  'chart',
  'project',
  'home',
  'catalogue',
  'journey',
  'print',
] as const

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113'

/** Public Sans (SIL Open Font Licence); Welsh and other European letters are in the extended file. */
const fonts = [
  { name: 'public-sans-latin.woff2', file: 'public-sans-latin-wght-normal.woff2', style: 'normal', range: latin },
  {
    name: 'public-sans-latin-italic.woff2',
    file: 'public-sans-latin-wght-italic.woff2',
    style: 'italic',
    range: latin,
  },
  {
    name: 'public-sans-latin-ext.woff2',
    file: 'public-sans-latin-ext-wght-normal.woff2',
    style: 'normal',
    range: latinExtended,
  },
] as const

/** Reads and joins what pages fetch, once at start: one style sheet, the fonts, the mark. */
export function buildAssets(): Assets {
  const require = createRequire(import.meta.url)
  const packageFolder = (name: string) => dirname(require.resolve(`${name}/package.json`))
  const style = join(appFolder(), 'web', 'style')
  const addresses = new Map<AssetName, string>()
  const files = new Map<string, Asset>()
  const add = (name: AssetName, body: Buffer, type: string) => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const address = `/assets/${name.replace(/\.(\w+)$/, `-${hash}.$1`)}`
    addresses.set(name, address)
    files.set(address, { body, type, etag: `"${hash}"` })
    return address
  }
  const faces = fonts.map(({ name, file, style: slant, range }) => {
    const body = readFileSync(join(packageFolder('@fontsource-variable/public-sans'), 'files', file))
    return `@font-face{font-family:"Public Sans";font-style:${slant};font-weight:100 900;font-display:swap;src:url(${add(name, body, 'font/woff2')}) format("woff2");unicode-range:${range}}`
  })
  const govuk = readFileSync(join(packageFolder('govuk-frontend'), 'dist', 'govuk', 'govuk-frontend.min.css'), 'utf8')
  const ours = styleSheets.map((name) => readFileSync(join(style, `${name}.css`), 'utf8'))
  const [tokens = '', ...drawn] = ['tokens', 'chart', 'verdict'].map((name) =>
    readFileSync(join(style, `${name}.css`), 'utf8'),
  )
  const css = [withoutGovUkIdentity(govuk), ...faces, ...ours].join('\n')
  add('candour.css', Buffer.from(css), 'text/css; charset=utf-8')
  add('favicon.svg', readFileSync(join(style, 'favicon.svg')), 'image/svg+xml')
  return {
    assetUrl: (name) => {
      const address = addresses.get(name)
      if (address === undefined) throw new Error(`no asset is called '${name}'`)
      return address
    },
    files,
    drawing: {
      style: drawingStyle(tokens, drawn),
      fontFace: embeddedFace(packageFolder('@fontsource-variable/public-sans')),
      fontFiles: ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
        join(packageFolder('@expo-google-fonts/public-sans'), weight, `PublicSans_${weight}.ttf`),
      ),
    },
  }
}

/** The site's font as a rule of a style sheet that holds the font itself: a picture that was taken away has nowhere to fetch it from. */
function embeddedFace(folder: string): string {
  const body = readFileSync(join(folder, 'files', fonts[0].file)).toString('base64')
  return `@font-face{font-family:"Public Sans";font-weight:100 900;src:url(data:font/woff2;base64,${body}) format("woff2")}`
}
