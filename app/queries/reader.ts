import type { PlainDate, Viewer } from '@candour/register'
import type { SearchIndex } from '@candour/search'
import type { Keeping } from '../store/ledger-state.ts'
import type { Database } from '../store/tables.ts'
import type { Moment } from './moment.ts'

let databaseIn: (reader: RecordReader) => Database

/** Who asks for records, and one view of the register that they ask. */
export class RecordReader {
  readonly #db: Database
  readonly viewer: Viewer

  constructor(db: Database, viewer: Viewer) {
    this.#db = db
    this.viewer = viewer
  }

  static {
    databaseIn = (reader) => reader.#db
  }
}

/** The same with the day that the register is judged for: what most questions need. */
export class Reader extends RecordReader {
  readonly today: PlainDate
  /** The moment that is asked, the same object as long as it is what everybody is given; undefined where none is followed. */
  readonly moment: Moment | undefined

  constructor(db: Database, viewer: Viewer, today: PlainDate, moment?: Moment) {
    super(db, viewer)
    this.today = today
    this.moment = moment
  }
}

/** The same with what a process knows beside the register: the index in memory, and what an acknowledged entry was written to. */
export class SearchingReader extends Reader {
  readonly index: SearchIndex
  readonly keeping: Keeping

  constructor(
    db: Database,
    viewer: Viewer,
    moment: Moment,
    { index, keeping }: { readonly index: SearchIndex; readonly keeping: Keeping },
  ) {
    super(db, viewer, moment.judgedOn, moment)
    this.index = index
    this.keeping = keeping
  }
}

/**
 * The register as it is stored, with what is hidden from this reader: for the questions of this room alone, which show records before
 * they hand them on (`shown.ts`). The check of directions refuses it elsewhere.
 */
export function databaseOf(reader: RecordReader): Database {
  return databaseIn(reader)
}
