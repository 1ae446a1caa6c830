import { placeOf, type Verdict, verdictWords } from '@candour/register'
import type { ChartView } from '../../../figures/charts/chart-view.ts'
import { tileMapChart } from '../../../figures/charts/tile-map.ts'
import type { TableView } from '../../../figures/table-view.ts'
import { type ModelInPlace, type Trying, verdictOfAdoption } from '../../../queries/tried-places.ts'
import { relationWords, reportedWords } from '../../../words/code-words.ts'
import { counted, dateInWords, dateInWordsOr } from '../../../words/wording.ts'
import { whenInWords } from '../../layout/project-words.ts'
import { paths } from '../../paths.ts'

/** Where a model was tried: the map, and a list that says the same and more. */
export interface SpreadView {
  readonly map: ChartView
  readonly list?: TableView
  /** What the map cannot show. */
  readonly beyond?: string
}

/** Rows of the list; each place has a page of its own. */
const rowsShown = 200

export function spreadView(
  model: { readonly id: string; readonly name: string },
  places: readonly ModelInPlace[],
  { today, here }: { readonly today: string; readonly here?: string },
): SpreadView {
  const onMap = places.filter(({ code }) => isOnMap(code))
  const beyond = places.filter(({ code }) => !isOnMap(code))
  const results = places.filter(({ verdict }) => verdict !== undefined).length
  const from = places.filter(({ tryings }) => tryings.some(({ kind }) => kind === 'attempt')).length
  const rows = places.flatMap(({ code, tryings }) => tryings.map((trying) => ({ code, trying })))
  return {
    map: tileMapChart({
      id: 'map',
      title:
        places.length === 0
          ? `No place on record has tried ${model.name}`
          : `${model.name} was tried in ${counted(places.length, 'place')}; for ${results.toLocaleString('en-GB')} a result is known`,
      subtitle:
        'Authorities of England, about where they lie. The shape is the verdict of the surest attempt that the place took part in; an attempt in several places has one verdict for all of them.',
      tried: onMap.map(({ code, verdict }) => ({
        code,
        href: paths.place(code),
        ...(verdict === undefined ? {} : { verdict }),
      })),
      ...(here === undefined ? {} : { here }),
      caption: `Attempts on record cover ${counted(from, 'place')}${otherwise(placesTakingUp(places))}, as of ${dateInWordsOr(today)}. A place without an outline may have tried it too: only what is on record is drawn.`,
      csvHref: paths.apiList('adoptions', { model: model.id, format: 'csv' }),
    }),
    ...(places.length === 0
      ? {}
      : {
          list: {
            caption: `Where ${model.name} was tried, place by place${rows.length > rowsShown ? ` (the first ${rowsShown} of ${rows.length.toLocaleString('en-GB')} times)` : ''}`,
            columns: [{ text: 'Place' }, { text: 'Tried as' }, { text: 'When' }, { text: 'Result there' }],
            rows: rows.slice(0, rowsShown).map(({ code, trying }) => rowOf(code, trying)),
          },
        }),
    ...(beyond.length === 0
      ? {}
      : {
          beyond: `Not on the map: ${beyond.map(({ code }) => placeOf(code)?.name ?? code).join(', ')}. A nation, another country or a former authority has no tile.`,
        }),
  }
}

function isOnMap(code: string): boolean {
  const type = placeOf(code)?.type
  return (
    type !== undefined &&
    type !== 'nation' &&
    type !== 'country' &&
    type !== 'former' &&
    placeOf(code)?.now === undefined
  )
}

function otherwise(count: number): string {
  return count === 0 ? '' : `; ${counted(count, 'place')} took it up otherwise`
}

function placesTakingUp(places: readonly ModelInPlace[]): number {
  return places.filter(({ tryings }) => tryings.some(({ kind }) => kind === 'adoption')).length
}

function rowOf(code: string, trying: Trying): TableView['rows'][number] {
  const place = { text: placeOf(code)?.name ?? code, href: paths.place(code) }
  if (trying.kind === 'attempt') {
    return [
      place,
      { text: trying.project.name, href: paths.project(trying.project.id) },
      { text: whenInWords(trying.project) },
      { text: verdictWords[trying.verdict], verdict: trying.verdict },
    ]
  }
  const { adoption } = trying
  const how = relationWords[adoption.relation]
  const result: Verdict | undefined = verdictOfAdoption(adoption)
  return [
    place,
    {
      text: `Taken up: ${how}${adoption.status === undefined ? '' : `, ${adoption.status}`}`,
      ...(adoption.project_id === undefined ? {} : { href: paths.project(adoption.project_id) }),
    },
    { text: adoption.started === undefined ? 'not known' : `since ${dateInWords(adoption.started)}` },
    result === undefined
      ? {
          text:
            adoption.outcome_reported === undefined
              ? 'no result known'
              : `reported: ${reportedWords[adoption.outcome_reported]}`,
        }
      : { text: `${verdictWords[result]} (as reported)`, verdict: result },
  ]
}
