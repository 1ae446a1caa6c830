import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { setImmediate as letOthers } from 'node:timers/promises'
import nunjucks from 'nunjucks'
import { chartKey, type KeyItem } from '../figures/charts/chart-key.ts'
import { verdictIcon } from '../figures/charts/verdict-shape.ts'
import { isolated } from '../words/isolated.ts'
import { counted, dateInWordsOr, moneyInWords, numberInWords } from '../words/wording.ts'
import { appFolder } from './app-folder.ts'
import type { Assets } from './assets.ts'
import type { PageView } from './layout/views.ts'
import { paths } from './paths.ts'
import { type ScriptName, scriptOf } from './scripts.ts'

/**
 * Every value that a template prints goes through one function of the library, which has no other place to say what printing means. What
 * is marked as safe is left as it is: drawings, and what a form gives back as it was typed (the filter `escape`). The library's types do not
 * name it, hence the cast; a test prints through it.
 */
const runtime = nunjucks.runtime as unknown as { suppressValue: (value: unknown, autoescape: boolean) => unknown }
const print = runtime.suppressValue
runtime.suppressValue = (value, autoescape) => print(typeof value === 'string' ? isolated(value) : value, autoescape)

export interface Templates {
  /**
   * A page from its template (a path below app/web, `pages/project/project.njk`) and its view.
   * @throws when the template does not exist, or prints a name that the view lacks
   */
  readonly render: (templateName: string, view: PageView) => string
  /** Every template, by the name that `render` takes. */
  readonly names: readonly string[]
}

/**
 * Reads and compiles every template once, so that a fault shows at start and no request waits for the compiler.
 * @param further folders whose templates may be rendered too, each named from its own folder (specimens, tests)
 */
export function buildTemplates(assets: Assets, further: readonly string[] = []): Templates {
  const { templates, compile } = environment(assets, further)
  for (const name of templates.names) compile(name)
  return templates
}

/**
 * The same at once: each template is compiled when it is first rendered, or by `compileAll`, which does so with one after the other between what
 * else the process does, and rejects on a fault.
 */
export function buildTemplatesMeanwhile(assets: Assets): {
  readonly templates: Templates
  readonly compileAll: () => Promise<void>
} {
  const { templates, compile } = environment(assets, [])
  const compileAll = async () => {
    for (const name of templates.names) {
      await letOthers()
      compile(name)
    }
  }
  return { templates, compileAll }
}

/** What templates are rendered with, before any is compiled. */
function environment(assets: Assets, further: readonly string[]) {
  const roots = [join(appFolder(), 'web'), ...further]
  const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))
  const loader = new nunjucks.FileSystemLoader([...roots, join(govuk, 'dist')], { noCache: false, watch: false })
  const env = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  })
  env.addGlobal('paths', paths)
  env.addGlobal('assetUrl', assets.assetUrl)
  env.addGlobal(
    'verdictIcon',
    (verdict: Parameters<typeof verdictIcon>[0]) => new nunjucks.runtime.SafeString(verdictIcon(verdict)),
  )
  env.addGlobal('chartKey', (items: readonly KeyItem[]) => new nunjucks.runtime.SafeString(chartKey(items)))
  env.addGlobal('script', (name: ScriptName) => new nunjucks.runtime.SafeString(scriptOf(name).text))
  env.addFilter('date', (value: string | undefined) => dateInWordsOr(value))
  env.addFilter('number', (value: number, digits?: number) => numberInWords(value, digits))
  env.addFilter('money', (value: number | undefined) => moneyInWords(value))
  env.addFilter('counted', (n: number, one: string, many?: string) => counted(n, one, many))
  const names = roots.flatMap(templateNames)
  const templates: Templates = { names, render: (templateName, view) => env.render(templateName, view) }
  return { templates, compile: (name: string) => env.getTemplate(name, true) }
}

function templateNames(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.njk'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** A name for the templates of a folder as they are written now: what was rendered by others is another page. */
export function nameOfTemplates(folder: string = join(appFolder(), 'web')): string {
  const hash = createHash('sha256')
  for (const name of templateNames(folder)) hash.update(`${name}\n${readFileSync(join(folder, name), 'utf8')}\n`)
  return hash.digest('hex')
}
