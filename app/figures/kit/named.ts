import { type Attributes, element } from './element.ts'
import { svgText } from './svg-text.ts'

/** What an `<svg>` is called and described by, by its id: goes with `named` inside it. */
export function nameOf(id: string): Attributes {
  return { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` }
}

/** The name and the description that a drawing begins with, for those who do not see it. */
export function named(id: string, title: string, description: string): string {
  return (
    element('title', { id: `${id}-title` }, svgText(title)) +
    element('desc', { id: `${id}-desc` }, svgText(description))
  )
}
