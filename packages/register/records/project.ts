import { innovationStages } from '../vocabularies/innovation-stages.ts'
import { designs, practiceAreas } from './codes.ts'
import { boolean, listOf, number, oneOf, partialDate, place, slug, text } from './field-types.ts'
import { aearctr, grantId, isrctn, nct, osfRegistration } from './ids-elsewhere.ts'
import { ownId, sourceUrls } from './programme.ts'
import { may, must, type RecordOf, recordKind } from './record-kind.ts'

/** One attempt at a model, or at something new, in one or more places over one period. */
export const projects = recordKind({
  kind: 'project',
  table: 'projects',
  title: 'One attempt at a model, or at something new',
  singular: 'project',
  fields: {
    id: ownId,
    programme_id: may(slug, { references: 'programme' }),
    round: may(text),
    model_id: may(slug, { references: 'model' }),
    name: must(text),
    lead_organisation: may(text),
    places: may(listOf(place), { description: 'ONS codes; ' }),
    practice_area: may(oneOf(practiceAreas)),
    population: may(text),
    approach: may(text),
    funding_gbp: may(number({ minimum: 0 })),
    started: may(partialDate),
    ended: may(partialDate),
    stopped_early: may(boolean),
    stop_reason: may(text),
    stage: may(oneOf(innovationStages.map((stage) => stage.code))),
    evaluator: may(text),
    report_published: may(partialDate),
    report_due_on: may(partialDate, {
      description: 'when its report is due, where its programme or registration says so',
    }),
    report_read: may(boolean, { description: 'its report has been read to its end and its findings are entered' }),
    report_reference: may(text),
    design: may(oneOf(designs)),
    builds_on: may(slug, { description: 'the project it grew from', references: 'project' }),
    isrctn: may(isrctn, { description: 'its number in the ISRCTN registry' }),
    nct: may(nct, { description: 'its number at ClinicalTrials.gov' }),
    aearctr: may(aearctr, { description: 'its number in the AEA RCT Registry' }),
    osf_registration: may(osfRegistration, { description: 'its registration at the Open Science Framework' }),
    grant_ids: may(listOf(grantId), { description: 'the grants that paid for it, as their funders publish them' }),
    plain_summary: may(text, {
      description: 'what it meant for children and families, in plain words',
      isPlainWords: true,
    }),
    source_urls: sourceUrls,
  },
  namedBy: ['name'],
  toldBy: ['plain_summary', 'approach'],
  hasPage: true,
  isKeptWhenWithdrawn: true,
  searched: {
    place: 1,
    by: { name: ['name'], approach: ['approach', 'population', 'plain_summary', 'lead_organisation'] },
  },
  example: {
    id: 'hub-homes-leeds',
    programme_id: 'better-starts',
    model_id: 'hub-homes',
    name: 'Hub homes in Leeds',
    places: 'E08000035',
    practice_area: 'residential-and-fostering',
    funding_gbp: '250000',
    started: '2024-04',
    source_urls: 'https://example.org/hub-homes-leeds',
  },
})
export type Project = RecordOf<typeof projects.fields>
