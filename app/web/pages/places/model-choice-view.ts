/** A form that chooses which model a map shows; works without scripts. */
export interface ModelChoiceView {
  readonly action: string
  readonly items: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
}

/** The choice among these models, in their order. */
export function modelChoiceView(
  action: string,
  models: readonly { readonly id: string; readonly name: string }[],
  chosen: string | undefined,
): ModelChoiceView {
  return {
    action,
    items: models.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
  }
}
