import { type DueState, dayInLondon, type PartialDate, type PlainDate } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { type TimelineEvent, timelineChart } from '../../../figures/charts/timeline-chart.ts'
import type { ProjectDossier } from '../../../queries/dossiers.ts'
import type { EntryChange } from '../../../queries/shown-entries.ts'
import { counted, dateInWords, listInWords } from '../../../words/wording.ts'

const entryWords: { readonly [C in EntryChange]?: string } = {
  entered: 'Entered in this register',
  withdrawn: 'Withdrawn',
  'brought-back': 'Brought back',
}

/** The dates of a project's life: registered, started, ended, due, reported, entered here. */
export function timelineEvents(dossier: ProjectDossier): readonly TimelineEvent[] {
  const { history, verdict, entries } = dossier
  const { project } = history
  const at = (date: PartialDate | undefined, words: string, kind: TimelineEvent['kind'] = 'happened') =>
    date === undefined ? [] : [{ date, words, kind }]
  /** The day of silence is the one that every list and feed names. */
  const silence = (clock: DueState | undefined, what: string) =>
    clock?.state === 'silent' ? at(clock.silentFrom, `Silent since: no answer to ${what}`, 'missed') : []
  const registered = new Map<PlainDate, string[]>()
  // An entry may correct a version: each is told once, as it reads now.
  const versions = new Map(history.registrations.map(({ terms }) => [`${terms.id} ${terms.version}`, terms]))
  for (const { registered_on: on, label, version } of versions.values()) {
    registered.set(on, [...(registered.get(on) ?? []), version === 1 ? label : `${label} (version ${version})`])
  }
  const owed = verdict.outcomes.flatMap(({ label, promise, dueClock, clock }) =>
    promise === undefined
      ? []
      : [
          ...at(dueClock?.dueOn, `Answer due: ${label}`, clock === undefined ? 'happened' : 'due'),
          ...silence(clock, label),
        ],
  )
  const { clock: report } = verdict
  return [
    ...[...registered].flatMap(([on, labels]) =>
      at(
        on,
        labels.length > 2 ? `${counted(labels.length, 'outcome')} registered` : `Registered: ${listInWords(labels)}`,
      ),
    ),
    ...at(project.started, 'Started'),
    ...at(project.ended, project.stopped_early ? 'Stopped early' : 'Ended'),
    ...owed,
    ...at(report?.dueOn, 'Report due', 'due'),
    ...silence(report, 'what happened'),
    ...at(project.report_published, 'Report published'),
    ...entries.flatMap(({ time, version, change }) =>
      at(dayInLondon(time), entryWords[change] ?? `Record changed (version ${version})`),
    ),
  ]
}

/** What the dates say: how long it took until others could read what came of it. */
function timelineTitle({ history: { project } }: ProjectDossier): string {
  const { started, ended, report_published: published } = project
  if (published === undefined) return 'No report is on record'
  const [from, what] = ended === undefined ? [started, 'start'] : [ended, 'end']
  const years = from === undefined ? Number.NaN : Number(published.slice(0, 4)) - Number(from.slice(0, 4))
  if (Number.isNaN(years) || years < 0) return `Reported ${dateInWords(published)}`
  if (years === 0) return `Reported in the year of its ${what}`
  return `Reported in ${published.slice(0, 4)}, ${counted(years, 'calendar year')} after its ${what}`
}

export function projectTimeline(dossier: ProjectDossier, today: PlainDate): ChartView {
  const { started, ended } = dossier.history.project
  return timelineChart({
    id: 'timeline',
    title: timelineTitle(dossier),
    events: timelineEvents(dossier),
    ...(started === undefined || ended === undefined ? {} : { ran: { from: started, to: ended } }),
    today,
    caption: 'Dates of the project from its sources, listed below; of this register from its log.',
  })
}
