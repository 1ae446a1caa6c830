/**
 * The look of drawings for files that stand alone: the rules of these style sheets for what lies inside an SVG, their variables written out.
 * What depends on the medium or on a page around it is left out, and weights of type are whole hundreds, which every program knows.
 */
export function drawingStyle(tokens: string, sheets: readonly string[]): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
  const written = (text: string): string =>
    text.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => written(values.get(name) ?? 'inherit'))
  return sheets
    .flatMap((sheet) => [
      ...sheet
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/@media[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
        .matchAll(/([^{}]+)\{([^{}]*)\}/g),
    ])
    .filter(([, selectors = '']) => !/\.c-|:/.test(selectors))
    .map(([, selectors = '', rules = '']) => `${selectors.trim()}{${whole(written(rules).trim())}}`)
    .join('')
}

function whole(rules: string): string {
  return rules.replaceAll(
    /font-weight:\s*(\d+)/g,
    (_, weight: string) => `font-weight:${Math.round(Number(weight) / 100) * 100}`,
  )
}
