/** The first sentence of a text, or as many whole words of it as fit. @param most characters, the sign of what was left out not counted */
export function firstSentence(text: string, most: number): string {
  const [line = ''] = text.trim().split(/\s*\n+\s*/)
  const [sentence = line] = /^.*?[.!?…](?=\s|$)/u.exec(line) ?? []
  if (sentence.length <= most) return sentence
  const cut = sentence.slice(0, most + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:.\s]+$/, '')}…`
}
