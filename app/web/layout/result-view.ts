import { type DesignLevel, designLevels, type Mark, markWords, verdictOfCode } from '@candour/register'
import type { ProjectSummary } from '../../queries/project-summaries.ts'
import { dateInWords, placesInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import { whenInWords } from './project-words.ts'
import { designView, verdictTagView } from './verdict-view.ts'
import type { HighlightedText, ResultView } from './views.ts'

/** A strength of design that was kept as a number; undefined where nothing was judged. */
export function designLevelOf(level: number | null): DesignLevel | undefined {
  return designLevels.find((one) => one === level)
}

const shortMarks: { readonly [M in Mark]?: string } = {
  'so-far': 'so far',
  incomplete: 'incomplete',
  'as-reported': 'as reported',
  'not-registered': 'not registered beforehand',
  'entered-late': 'said to have been registered beforehand',
  withdrawn: 'a result was withdrawn',
}

/** One project of a list. `about` is what it did, already marked where it matched; without it the record's own words. */
export function resultView(summary: ProjectSummary, about?: readonly HighlightedText[]): ResultView {
  const { project, standing, lesson, withdrawnOn } = summary
  const level = designLevelOf(standing.design_level)
  const said = project.plain_summary ?? project.approach
  return {
    name: project.name,
    href: paths.project(project.id),
    about: about ?? (said === undefined ? [] : [{ text: said, isMatch: false }]),
    where: placesInWords(project.places),
    when: whenInWords(project),
    verdict: verdictTagView(verdictOfCode(standing.verdict), { about: 'project', isPublished: standing.published }),
    ...(level === undefined ? {} : { design: designView(level, project.design) }),
    isCandid: standing.candid,
    marks: [
      ...(withdrawnOn === undefined ? [] : [`withdrawn ${dateInWords(withdrawnOn)}`]),
      ...standing.marks.map((mark) => shortMarks[mark as Mark] ?? markWords[mark as Mark].toLowerCase()),
    ],
    ...(lesson === undefined ? {} : { learned: lesson }),
  }
}
