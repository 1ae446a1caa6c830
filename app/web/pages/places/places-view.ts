import { groupedBy, type PlainDate, places, type Shown } from '@candour/register'
import type { ModelInPlace } from '../../../queries/tried-places.ts'
import type { Site } from '../../layout/frame.ts'
import { listHead } from '../../layout/list-head.ts'
import type { DownloadsView, PageView } from '../../layout/views.ts'
import { paths } from '../../paths.ts'
import { type ModelChoiceView, modelChoiceView } from './model-choice-view.ts'
import { type SpreadView, spreadView } from './spread-view.ts'

/** Places of one region, each with how many attempts it has seen. */
export interface RegionView {
  readonly name: string
  readonly places: readonly { readonly name: string; readonly href: string; readonly attempts: string }[]
}

export interface PlacesView extends PageView {
  readonly choice?: ModelChoiceView
  readonly spread?: SpreadView
  readonly regions: readonly RegionView[]
  readonly downloads: DownloadsView
}

interface PlacesParts {
  readonly counts: ReadonlyMap<string, number>
  readonly models: readonly Shown<'model'>[]
  readonly chosen: Shown<'model'> | undefined
  readonly tried: readonly ModelInPlace[]
}

export function placesView({ counts, models, chosen, tried }: PlacesParts, site: Site, today: PlainDate): PlacesView {
  const address = paths.places()
  return {
    ...listHead(site, {
      title: 'Places',
      description: 'What was tried where in children’s social care, place by place, and on a map for each model.',
      section: 'places',
      address,
      json: paths.apiList('places'),
      rows: 'Places',
    }),
    ...(chosen === undefined
      ? {}
      : { choice: modelChoiceView(address, models, chosen.id), spread: spreadView(chosen, tried, { today }) }),
    regions: [...groupedBy(places, ({ region }) => region)].map(([name, own]) => ({
      name,
      places: [...own]
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map((place) => ({
          name: place.name,
          href: paths.place(place.code),
          attempts: attemptsInWords(counts.get(place.code) ?? 0),
        })),
    })),
  }
}

function attemptsInWords(count: number): string {
  return count === 0 ? 'none on record' : count.toLocaleString('en-GB')
}
