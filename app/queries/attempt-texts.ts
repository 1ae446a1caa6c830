import { groupedBy, type Shown } from '@candour/register'
import type { PortraitText } from '@candour/search'
import type { RecordReader } from './reader.ts'
import { shownByIds, shownReferring } from './shown.ts'

/** What an attempt says of itself, as a reader may see it: by it attempts are compared with a plan. */
export interface AttemptTexts {
  readonly id: string
  readonly modelId: string | undefined
  readonly texts: readonly PortraitText[]
  /** Codes of `likenessWords` that its fields hold as codes, with the field. */
  readonly codes: readonly { readonly code: string; readonly field: string }[]
}

/** The texts of these attempts with those of their models; those that the reader may not know of, or that do not stand, are left out. */
export async function attemptTexts(reader: RecordReader, ids: readonly string[]): Promise<readonly AttemptTexts[]> {
  const [projects, findings, outcomes] = await Promise.all([
    shownByIds(reader, 'project', ids),
    shownReferring(reader, 'finding', 'project_id', ids),
    shownReferring(reader, 'outcome', 'project_id', ids),
  ])
  const models = await shownByIds(
    reader,
    'model',
    projects.map((project) => project.model_id),
  )
  const modelOf = new Map(models.map((model) => [model.id, model]))
  const measured = groupedBy([...findings, ...outcomes], ({ project_id: project }) => project)
  return projects.map((project) => ({
    id: project.id,
    modelId: project.model_id,
    texts: textsOf(project, modelOf.get(project.model_id ?? '')),
    codes: [
      ...(project.practice_area === undefined || project.practice_area === 'other'
        ? []
        : [`area:${project.practice_area}`, `area:${project.practice_area}`].map((code) => ({
            code,
            field: 'practice_area',
          }))),
      ...[...new Set((measured.get(project.id) ?? []).flatMap(({ outcome_code: code }) => code ?? []))].map((code) => ({
        code: `outcome:${code}`,
        field: 'outcome',
      })),
    ],
  }))
}

function textsOf(project: Shown<'project'>, model: Shown<'model'> | undefined): readonly PortraitText[] {
  const fields: readonly (readonly [field: string, text: string | undefined])[] = [
    ['name', project.name],
    ['approach', project.approach],
    ['population', project.population],
    ['plain_summary', project.plain_summary],
    ['model', model?.name],
    ['model', model?.summary],
  ]
  return fields.flatMap(([field, text]) => (text === undefined || text === '' ? [] : [{ field, text }]))
}
