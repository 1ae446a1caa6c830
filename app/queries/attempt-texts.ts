import { groupedBy } from '@candour/register'
import type { PortraitText } from '@candour/search'
import type { RecordReader } from './reader.ts'
import { shownByIds, shownReferring } from './shown.ts'

/** What an attempt says of itself, as a reader may see it: by it attempts are compared with a plan. */
export interface AttemptTexts {
  readonly id: string
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
  const promised = outcomes.map(({ label, ...outcome }) => ({ ...outcome, outcome: label }))
  const measured = groupedBy([...findings, ...promised], ({ project_id: project }) => project)
  return projects.map((project) => ({
    id: project.id,
    ...saidOfAttempt(project, modelOf.get(project.model_id ?? ''), measured.get(project.id) ?? []),
  }))
}

type Said<K extends string> = { readonly [field in K]?: string | undefined }

/** What an attempt says by its own fields, its model and what is measured in it: the same for a record and for a row of a table. */
export function saidOfAttempt(
  project: Said<'name' | 'approach' | 'population' | 'plain_summary' | 'practice_area'>,
  model: Said<'name' | 'summary'> | undefined,
  measured: readonly Said<'outcome' | 'outcome_code'>[],
): Pick<AttemptTexts, 'texts' | 'codes'> {
  const said = (field: string, text: string | undefined) => (text === undefined || text === '' ? [] : [{ field, text }])
  const each = (texts: readonly (string | undefined)[]) =>
    [...new Set(texts)].flatMap((text) => (text === undefined || text === '' ? [] : [text]))
  const area = each([project.practice_area]).filter((code) => code !== 'other')
  return {
    texts: [
      ...said('name', project.name),
      ...said('approach', project.approach),
      ...said('population', project.population),
      ...said('plain_summary', project.plain_summary),
      ...said('model', model?.name),
      ...said('model', model?.summary),
      ...said('outcome', each(measured.map(({ outcome }) => outcome)).join('.\n')),
    ],
    codes: [
      // Said twice: the area is what those who entered the attempt say of it.
      ...[...area, ...area].map((code) => ({ code: `area:${code}`, field: 'practice_area' })),
      ...each(measured.map(({ outcome_code: code }) => code)).map((code) => ({
        code: `outcome:${code}`,
        field: 'outcome',
      })),
    ],
  }
}
