import type { TableView } from '../table-view.ts'
import type { KeyItem } from './chart-key.ts'

/** A chart as a page shows it. The title states the finding; the table holds every number of the drawing. */
export interface ChartView {
  /** Unique on its page; ids inside the drawing begin with it. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** The drawing; undefined where there is nothing to draw, which `empty` then says. */
  readonly svg?: string
  /** A second drawing of the same for narrow screens, where one cannot serve both. */
  readonly narrowSvg?: string
  readonly empty?: string
  /** What the signs of the drawing mean. */
  readonly key?: readonly KeyItem[]
  readonly caption: string
  readonly table: TableView
  readonly csvHref?: string
}
