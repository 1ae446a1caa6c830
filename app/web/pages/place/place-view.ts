import type { Place, PlainDate, Shown } from '@candour/register'
import type { TableView } from '../../../figures/table-view.ts'
import type { PlaceDossier } from '../../../queries/place-dossier.ts'
import { type ModelInPlace, verdictOfAdoption } from '../../../queries/tried-places.ts'
import { relationWords, reportedWords } from '../../../words/code-words.ts'
import {
  counted,
  dateInWordsOr,
  listInWords,
  placeNames,
  placesInWords,
  verdictPhrase,
} from '../../../words/wording.ts'
import { frameOf, type Site } from '../../layout/frame.ts'
import { resultView } from '../../layout/result-view.ts'
import { type StrengthView, strengthView } from '../../layout/strength-view.ts'
import type { DownloadsView, LinkView, PageView, ResultView } from '../../layout/views.ts'
import { inFormat, paths } from '../../paths.ts'
import { resultsLink } from '../../results-table.ts'
import { type ModelChoiceView, modelChoiceView } from '../places/model-choice-view.ts'
import { type SpreadView, spreadView } from '../places/spread-view.ts'

export interface PlaceView extends PageView {
  readonly facts: string
  readonly kin: readonly LinkView[]
  readonly strength?: StrengthView
  readonly tried: readonly ResultView[]
  readonly moreTried?: LinkView
  readonly nothingTried?: string
  readonly adoptions?: TableView
  readonly ideas?: TableView
  readonly neighboursSay: string
  readonly choice?: ModelChoiceView
  readonly spread?: SpreadView
  readonly downloads: DownloadsView
}

export interface PlaceParts {
  readonly dossier: PlaceDossier
  readonly models: readonly Shown<'model'>[]
  readonly chosen: Shown<'model'> | undefined
  readonly tried: readonly ModelInPlace[]
}

const typeWords: Readonly<Record<string, string>> = {
  unitary: 'Unitary authority',
  'metropolitan-district': 'Metropolitan district',
  county: 'County council',
  'london-borough': 'London borough',
  'city-of-london': 'City of London Corporation',
  nation: 'Nation',
  country: 'Country',
  former: 'Former authority',
}

/** A place's page: what was tried here, what places like it tried, and one model on the map. */
export function placeView({ dossier, models, chosen, tried }: PlaceParts, site: Site, today: PlainDate): PlaceView {
  const { place, attempts, sample } = dossier
  const address = paths.place(place.code)
  return {
    frame: frameOf(site, {
      title: place.name,
      documentTitle: `${place.name}: what was tried there`,
      description: `What was tried in ${place.name} in children’s social care, and with what result: ${counted(sample.total, 'attempt')} on record.`,
      section: 'places',
      breadcrumbs: [{ text: 'Places', href: paths.places() }, { text: place.name }],
      alternates: [
        {
          href: paths.projectsFeed({ place: place.code }),
          type: 'application/atom+xml',
          title: 'New and changed verdicts',
        },
        { href: inFormat(address, 'csv'), type: 'text/csv', title: 'Attempts here as CSV' },
      ],
    }),
    facts: [
      typeWords[place.type] ?? place.type.replaceAll('-', ' '),
      ...(place.region === place.name ? [] : [place.region]),
      `code ${place.code}${place.formerCodes === undefined ? '' : ` (before: ${listInWords(place.formerCodes)})`}`,
      `${counted(sample.total, 'attempt')} on record`,
    ].join(' · '),
    kin: [
      ...dossier.before.map((former) => ({
        text: `Formerly part of ${former.name}`,
        href: paths.place(former.code),
      })),
      ...dossier.now.map((later) => ({
        text: `Now ${later.name}`,
        href: paths.place(later.code),
      })),
    ],
    ...(sample.total === 0
      ? {}
      : {
          strength: strengthView(sample.counts, {
            id: 'by-strength',
            what: 'attempt',
            sample,
            asOf: today,
            hrefOf: (verdict, levels) => paths.projects({ place: place.code, verdict, design_level: levels }),
          }),
        }),
    tried: attempts.map((summary) => resultView(summary)),
    ...(sample.total > attempts.length
      ? {
          moreTried: {
            text: `All ${counted(sample.total, 'attempt')} here`,
            href: paths.projects({ place: place.code }),
          },
        }
      : {}),
    ...(sample.total === 0
      ? {
          nothingTried: `No attempt in ${place.name} is on record. That is no proof that nothing was tried: the register holds what has been entered, each with its source.`,
        }
      : {}),
    ...adoptionsOf(dossier),
    ...ideasOf(dossier),
    neighboursSay: neighboursInWords(dossier),
    ...(chosen === undefined
      ? {}
      : {
          choice: modelChoiceView(address, models, chosen.id),
          spread: spreadView(chosen, tried, { today, here: place.code }),
        }),
    downloads: {
      links: [
        { text: 'Attempts here as CSV', href: inFormat(address, 'csv') },
        resultsLink(address),
        {
          text: 'Feed',
          href: paths.projectsFeed({ place: place.code }),
          says: 'new and changed verdicts, for a feed reader',
        },
        { text: 'Lessons as a feed', href: paths.lessonsFeed({ place: place.code }) },
        { text: 'Place as JSON', href: paths.apiRecord('places', place.code) },
      ],
    },
  }
}

function adoptionsOf({ adoptions, modelNames }: PlaceDossier): { readonly adoptions?: TableView } {
  if (adoptions.length === 0) return {}
  return {
    adoptions: {
      caption: 'Models taken up here',
      columns: [{ text: 'Model' }, { text: 'Since' }, { text: 'How' }, { text: 'Result here' }],
      rows: adoptions.map((adoption) => {
        const verdict = verdictOfAdoption(adoption)
        const word = adoption.outcome_reported
        return [
          { text: modelNames.get(adoption.model_id) ?? adoption.model_id, href: paths.model(adoption.model_id) },
          { text: dateInWordsOr(adoption.started) },
          { text: `${relationWords[adoption.relation]}${adoption.status === undefined ? '' : `; ${adoption.status}`}` },
          verdict === undefined
            ? { text: word === undefined ? 'no result known' : `reported: ${reportedWords[word]}` }
            : { text: `${verdictPhrase(verdict)} (as reported)`, verdict },
        ]
      }),
    },
  }
}

function ideasOf({ ideas }: PlaceDossier): { readonly ideas?: TableView } {
  if (ideas.length === 0) return {}
  return {
    ideas: {
      caption: 'Models that statistical neighbours tried and this place, as far as is known, did not',
      columns: [{ text: 'Model' }, { text: 'Neighbours', isNumber: true }, { text: 'Which' }],
      rows: ideas.map(({ model, name, places }) => [
        { text: name, href: paths.model(model) },
        { text: places.length.toLocaleString('en-GB') },
        { text: placesInWords(places, 5) },
      ]),
    },
  }
}

function neighboursInWords({ place, neighbours, ideas }: PlaceDossier): string {
  if (neighbours.length === 0) return noNeighbours(place)
  const who = `The ten authorities most like ${place.name} by the Department for Education’s list of May 2025 are ${placeNames(neighbours).join('; ')}.`
  return ideas.length === 0
    ? `${who} No model is on record that one of them tried and ${place.name} did not.`
    : `${who} Below are the models that at least one of them tried. Not having tried one is no fault: read how it went elsewhere first.`
}

function noNeighbours({ name, type }: Place): string {
  if (type === 'nation' || type === 'country')
    return `${name} is a whole ${type}, so it has no statistical neighbours. Attempts told of ${name} as a whole are listed here; those of its authorities stand on their own pages.`
  return `No statistical neighbours of ${name} are on record${type === 'former' ? ', because it is a former authority' : ''}.`
}
