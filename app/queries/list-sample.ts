import type { ProjectFilters } from '../store/project-lists.ts'
import { namesOf } from './names.ts'
import { type ListTallies, projectBoard } from './project-board.ts'
import type { Reader } from './reader.ts'

/** A list of projects as a sample: its tallies, and the programme that most of them are of. */
export interface ListSample extends ListTallies {
  readonly largest?: { readonly name: string; readonly count: number }
}

/** How many projects these choices leave, how they went, and of which programme most are. */
export async function listSample(reader: Reader, filters: ProjectFilters): Promise<ListSample> {
  const tallies = (await projectBoard(reader)).tallies(filters)
  const [first] = tallies.facets.programme
  const name = first && (await namesOf(reader, 'programme', [first.value])).get(first.value)
  return first === undefined || name === undefined ? tallies : { ...tallies, largest: { name, count: first.count } }
}
