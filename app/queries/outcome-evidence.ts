import { type Evidence, evidenceOf, type Shown, verdictOf } from '@candour/register'
import { projectIds } from '../store/project-lists.ts'
import type { EvidenceQuestion } from './evidence-question.ts'
import { namesOf } from './names.ts'
import { projectBoard } from './project-board.ts'
import { databaseOf, type Reader } from './reader.ts'
import { type ShownHistory, shownHistories } from './shown-histories.ts'

/** What is known of one outcome, and of whom it is known. */
export interface OutcomeEvidence {
  readonly question: EvidenceQuestion
  readonly evidence: Evidence
  /** Attempts that tell of it, by id. */
  readonly projects: ReadonlyMap<string, Shown<'project'>>
  /** The finding records that stand in it, by id. */
  readonly findings: ReadonlyMap<string, Shown<'finding'>>
  /** Name of the model that was asked for; undefined where none was, or none of that id is known. */
  readonly modelName?: string
}

/** What else could be chosen of one outcome: models and practice areas with how many of their attempts tell of it. */
export interface EvidenceChoicesThere {
  readonly models: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly practiceAreas: ReadonlyMap<string, number>
}

/** The choices that there are beside what is asked: each counted as it would be were nothing else chosen. */
export async function evidenceChoices(
  reader: Reader,
  { outcome, model }: EvidenceQuestion,
): Promise<EvidenceChoicesThere> {
  const { facets } = (await projectBoard(reader)).tallies({ outcome: [outcome] })
  const counts = new Map(facets.model.map(({ value, count }) => [value, count]))
  const names = await namesOf(reader, 'model', [...counts.keys(), model])
  return {
    models: [...names]
      .map(([id, name]) => ({ id, name, count: counts.get(id) ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    practiceAreas: new Map(facets.practice_area.map(({ value, count }) => [value, count])),
  }
}

/** Attempts whose histories are read at a time. */
const historiesEach = 500

/** The evidence of one outcome, of what this reader may see. */
export async function outcomeEvidence(reader: Reader, question: EvidenceQuestion): Promise<OutcomeEvidence> {
  const { outcome, model, practiceArea, designFloor, measure, level, leaveOut } = question
  const ids = await projectIds(databaseOf(reader), reader.viewer, {
    outcome: [outcome],
    ...(model === undefined ? {} : { model: [model] }),
    ...(practiceArea === undefined ? {} : { practice_area: [practiceArea] }),
  })
  const histories = await historiesOf(reader, ids)
  const evidence = evidenceOf(
    outcome,
    histories.map((history) => ({
      projectId: history.project.id,
      outcomes: verdictOf(history, reader.today).outcomes,
      findings: history.findings,
    })),
    { designFloor, confidence: level / 100, leftOut: leaveOut, ...(measure === undefined ? {} : { measure }) },
  )
  const modelName = model === undefined ? undefined : (await namesOf(reader, 'model', [model])).get(model)
  return {
    question,
    evidence,
    projects: new Map(histories.map(({ project }) => [project.id, project])),
    findings: new Map(histories.flatMap(({ findings }) => findings.map((finding) => [finding.id, finding]))),
    ...(modelName === undefined ? {} : { modelName }),
  }
}

async function historiesOf(reader: Reader, ids: readonly string[]): Promise<readonly ShownHistory[]> {
  const all: ShownHistory[] = []
  for (let at = 0; at < ids.length; at += historiesEach)
    all.push(...(await shownHistories(reader, ids.slice(at, at + historiesEach))))
  return all
}
