/** A form that chooses which model a map shows; works without scripts. */
export interface ModelChoiceView {
  readonly action: string
  readonly items: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
}

/** The choice among these models, in order of name. */
export function modelChoiceView(
  action: string,
  models: readonly { readonly id: string; readonly name: string }[],
  chosen: string | undefined,
): ModelChoiceView {
  return {
    action,
    items: [...models]
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
      .map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
  }
}
