import { classSentence, type FoundSize, type ImprovedShare, placeOf } from '@candour/register'
import type { PlanCheck } from './plan-check.ts'
import { type ClassAttempt, isChangedByHand } from './plan-class.ts'

const share = ({ improved, judged, interval }: ImprovedShare) => ({ improved, judged, interval: interval ?? null })

const named = ({ id, project, verdict }: ClassAttempt) => ({ id, name: project.name, verdict })

const likeness = ({ likeness: found }: ClassAttempt) =>
  (found?.why ?? []).map(({ term, field, planPassage, recordPassage }) => ({
    term,
    field: field ?? null,
    plan_passage: planPassage ?? null,
    record_passage: recordPassage ?? null,
  }))

function attemptRecord(attempt: ClassAttempt) {
  const { project, standing, isPutIn, isRegisteredBefore } = attempt
  return {
    ...named(attempt),
    design_level: standing.design_level,
    registered_before: isRegisteredBefore,
    places: project.places ?? [],
    started: project.started ?? null,
    ended: project.ended ?? null,
    put_in: isPutIn,
  }
}

const sizeRecord = ({ projectId, findingId, label, outcomeCode, wanted, scale, designLevel, ...size }: FoundSize) => ({
  project_id: projectId,
  finding_id: findingId,
  outcome: label,
  outcome_code: outcomeCode ?? null,
  direction_wanted: wanted,
  scale,
  design_level: designLevel,
  ...size,
})

/**
 * A plan check as programs read it: the API's answer, the JSON of the page and of the command line. What was asked stands in it, all but the
 * plan's text, of which only the passages that were compared do.
 */
export function planCheckRecord(check: PlanCheck) {
  const {
    question,
    class: reference,
    baseRate,
    expected,
    people,
    causes,
    neighbours,
    missing,
    lessons,
    names,
    nearest,
  } = check
  const { text, ...asked } = question
  const { attempts, counts, similar, further, takenOut, leftOut, unknown, untouched } = reference
  return {
    asked: { ...asked, characters: text.length },
    similar: similar.map((attempt) => ({
      ...named(attempt),
      score: attempt.likeness?.score ?? 0,
      why: likeness(attempt),
    })),
    reference_class: {
      sentence: classSentence(counts, isChangedByHand(reference)),
      counts,
      attempts: attempts.map(attemptRecord),
      changed_by_hand: isChangedByHand(reference),
      untouched: { sentence: classSentence(untouched.counts), counts: untouched.counts },
      further: further.map(named),
      taken_out: takenOut.map(named),
      left_out: leftOut.map(named),
      unknown,
    },
    nearest: nearest ?? null,
    base_rate: {
      ...share(baseRate),
      unanswered: baseRate.unanswered,
      not_due: baseRate.notDue,
      bounds: baseRate.bounds ?? null,
      strong_designs: share(baseRate.strongDesigns),
      registered_before: share(baseRate.registeredBefore),
    },
    expected: {
      pooled: expected.pooled.map(({ outcomeCode, wanted, attempts: those, ...pool }) => ({
        outcome_code: outcomeCode,
        direction_wanted: wanted,
        ...pool,
        attempts: those.map(sizeRecord),
      })),
      single: expected.single.map(sizeRecord),
      without_interval: expected.withoutInterval,
      people: people ?? null,
    },
    causes: causes.map(({ code, attempts: met, lessons: told }) => ({
      code,
      attempts: met.map(named),
      told: told.map(({ id, project_id: project, happened, lesson }) => ({
        lesson_id: id,
        project_id: project ?? null,
        happened,
        lesson,
      })),
    })),
    neighbours: neighbours.map(({ place, attempts: those }) => ({
      place,
      name: placeOf(place)?.name ?? place,
      attempts: those.map(named),
    })),
    missing: missing.map(({ code, label, lookedFor, nearest, met }) => ({
      code,
      label,
      looked_for: lookedFor,
      nearest_passage: nearest ?? null,
      met,
    })),
    lessons: lessons.map(({ id, project_id: project, lesson, happened, causes: why = [] }) => ({
      id,
      project_id: project ?? null,
      project_name: names.projects.get(project ?? '') ?? null,
      lesson,
      happened,
      causes: why,
    })),
  }
}
