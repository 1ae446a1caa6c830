import { type CheckedStep, type DrawProof, type DrawStep, lotteryTag } from '@candour/register'
import { counted, dateInWordsOr } from './wording.ts'

/** What each step of a draw is, and who can check it how. */
export const drawStepWords: { readonly [S in DrawStep]: { readonly name: string; readonly check: string } } = {
  commitment: {
    name: 'The commitment was published before the round opened',
    check: 'Anybody who kept a copy of the round’s page, or of its entry in the log, from before it opened.',
  },
  list: {
    name: 'The digest of the list was published after closing, before the public value was known',
    check:
      'Anybody who kept a copy of this page from those days; every applicant can ask whether they are in the list.',
  },
  value: {
    name: 'The public value came to be known after closing, on the day that was named',
    check: 'Anybody, at the source that was named before the round opened.',
  },
  secret: {
    name: 'The secret that was opened is the one that was committed to',
    check: 'Anybody with sha256sum: the digest of the secret is the commitment.',
  },
  'list-opened': {
    name: 'The list that was opened is the one whose digest was published',
    check: 'Anybody with sha256sum; every applicant can look for their own id.',
  },
  result: {
    name: 'Order and result follow from list, secret and value',
    check: 'Anybody with sort and sha256sum, as below, or with candour lottery verify.',
  },
}

/** How a step stands, in a word. */
export const stepHoldsWords = ({ holds }: CheckedStep): string =>
  holds === undefined ? 'still to come' : holds ? 'holds' : 'does not hold'

/** What the steps say together. */
export function drawInWords(steps: readonly CheckedStep[], { draw }: Pick<DrawProof, 'draw'>): string {
  const broken = steps.filter(({ holds }) => holds === false)
  if (broken.length > 0)
    return `Do not rely on this draw: ${counted(broken.length, 'step')} of ${steps.length} ${broken.length === 1 ? 'does' : 'do'} not hold.`
  if (steps.some(({ holds }) => holds === undefined))
    return `Not drawn yet: ${counted(draw.to_draw, 'application')} will be, once the public value is known. The list stands already, and cannot be changed.`
  return `Drawn: ${counted(draw.drawn?.length ?? 0, 'application')} of ${draw.eligible?.length ?? 0}. Every step holds, so neither whoever runs the draw nor an applicant chose who.`
}

/** One value as a shell takes it, whatever signs it has. */
const quoted = (value: string): string => `'${value.replaceAll("'", "'\\''")}'`

/** The draw made again by a stranger, with sort and sha256sum alone; undefined while it is still to be drawn. */
export function drawnAgain({ draw, round }: DrawProof): string | undefined {
  const { eligible, opened_commitment: secret, public_value: value } = draw
  if (eligible === undefined || secret === undefined || value === undefined) return undefined
  return [
    `secret=${quoted(secret)}`,
    `value=${quoted(value)}`,
    `# the commitment, as it was published: ${round.lottery_commitment ?? 'never'}`,
    `printf %s "$secret" | sha256sum`,
    `# the list, and its digest, as it was published: ${draw.list_digest}`,
    `printf '%s\\n' ${eligible.join(' ')} | LC_ALL=C sort > list.txt`,
    `digest=$(sha256sum < list.txt | cut -c1-64); echo "$digest"`,
    `# the seed, the number of each id, and the lowest ${draw.to_draw}`,
    `seed=$(printf '${lotteryTag}\\n%s\\n%s\\n%s\\n' "$secret" "$digest" "$value" | sha256sum | cut -c1-64)`,
    `while read -r id; do echo "$(printf '%s\\n%s\\n' "$seed" "$id" | sha256sum | cut -c1-64) $id"; done < list.txt |`,
    `  LC_ALL=C sort | cut -d' ' -f2 | head -n ${draw.to_draw}`,
  ].join('\n')
}

/** Dates of a step as people say them, where it is a day. */
export const dayOrText = (text: string): string => text.replaceAll(/\d{4}-\d{2}-\d{2}/g, dateInWordsOr)
