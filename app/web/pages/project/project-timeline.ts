import { isPartialDate, type PartialDate, type PlainDate } from '@candour/register'
import type { ProjectDossier } from '../../../queries/dossiers.ts'
import type { ChartView } from '../../charts/chart-view.ts'
import { type TimelineEvent, timelineChart } from '../../charts/timeline-chart.ts'
import { listInWords } from '../../wording.ts'

/** The dates of a project's life: registered, started, ended, due, reported, entered here. */
export function timelineEvents(dossier: ProjectDossier, today: PlainDate): readonly TimelineEvent[] {
  const { history, verdict, entries } = dossier
  const { project } = history
  const at = (date: PartialDate | undefined, words: string, kind: TimelineEvent['kind'] = 'happened') =>
    date === undefined ? [] : [{ date, words, kind }]
  const registered = new Map<PlainDate, string[]>()
  for (const { registered_on: on, label, version } of history.registrations) {
    registered.set(on, [...(registered.get(on) ?? []), version === 1 ? label : `${label} (version ${version})`])
  }
  const owed = verdict.outcomes.flatMap(({ label, findings, promise, dueClock }) =>
    promise === undefined || dueClock?.dueOn === undefined
      ? []
      : at(
          dueClock.dueOn,
          `Answer due: ${label}`,
          findings.length > 0 ? 'happened' : dueClock.dueOn < today ? 'missed' : 'due',
        ),
  )
  const report = verdict.clock?.dueOn
  return [
    ...[...registered].flatMap(([on, labels]) => at(on, `Registered: ${listInWords(labels)}`)),
    ...at(project.started, 'Started'),
    ...at(project.ended, project.stopped_early ? 'Stopped early' : 'Ended'),
    ...owed,
    ...at(report, 'Report due', report !== undefined && report < today ? 'missed' : 'due'),
    ...at(project.report_published, 'Report published'),
    ...entries.flatMap(({ time, version }) => {
      const day = time.slice(0, 10)
      return isPartialDate(day)
        ? at(day, version === 1 ? 'Entered in this register' : `Record changed (version ${version})`)
        : []
    }),
  ]
}

export function projectTimeline(dossier: ProjectDossier, today: PlainDate): ChartView {
  const { started, ended } = dossier.history.project
  return timelineChart({
    id: 'timeline',
    title: 'When',
    events: timelineEvents(dossier, today),
    ...(started === undefined || ended === undefined ? {} : { ran: { from: started, to: ended } }),
    today,
    caption: 'Dates of the project from its sources, listed below; of this register from its public log.',
  })
}
