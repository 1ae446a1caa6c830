import { describe, expect, it } from 'vitest'
import { personalDataIn } from './personal-data.ts'

/** Wordings as people tell a lesson; F stands for a first name, L for a family name. */
const wordings = `
F L and her mother moved.
The worker met F L on Monday.
F was placed with a foster carer.
F told us that he was tired.
F's brother was excluded.
Her brother F came back.
The mother, F, refused.
We supported F, a 15-year-old, to return home.
F (14) was arrested.
A boy named F left.
Mr L complained.
Ms F L phoned.
Dr L examined the baby.
The L family moved twice.
His social worker, F L, left in May.
Referral for L, F: no reply.
call me F on Tuesday
F said nobody listened.
We lost contact with F after she turned 18.
Thanks to F and her team for their patience.
F L attended none of the sessions.
Her partner is F L, who drinks.
Child: F L
Name: F L
Mum F is well engaged.
Case of F L, aged 9.
The sisters F and Kayleigh were split.
Both F and his dad were there.
In the end F ran away.
It was F who told the school.
Nobody believed F.
the children, F, Amina and Jack, were separated
We interviewed F L for the evaluation.
F L gave evidence in court.
The IRO, F L, raised concerns.
F L from the duty team visited.
Feedback from F: "I hated it".
F did not want to go.
F has autism.
His name is F.
I am F, a care leaver from Kent.
The landlord, Mr L, evicted them.
F and L were placed together.
A letter to F L was returned.
F had three social workers in a year.
Our advocate F L resigned.
My son F is now seven.
Grandad F took him in.
F L is his stepfather.
the twins F and Amina
`
  .trim()
  .split('\n')

function sharesFound(names: readonly string[]): { readonly share: number; readonly missed: readonly string[] } {
  const missed: string[] = []
  let all = 0
  for (const wording of wordings) {
    for (const name of names) {
      const [first = '', family = ''] = name.split(' ')
      const spans: [number, number][] = []
      let text = ''
      for (const part of wording.split(/\b([FL])\b/)) {
        const said = part === 'F' ? first : part === 'L' ? family : part
        if (part === 'F' || part === 'L') spans.push([text.length, text.length + said.length])
        text += said
      }
      const found = personalDataIn(text)
      for (const [start, end] of spans) {
        all += 1
        if (!found.some((one) => one.start < end && start < one.end)) missed.push(`${text.slice(start, end)}: ${text}`)
      }
    }
  }
  return { share: 1 - missed.length / all, missed }
}

describe('names in fifty wordings', () => {
  it.each([
    [
      'that the lists know',
      ['Fatima Begum', 'Callum Doyle', 'Agnieszka Kowalska', 'Oluwaseun Adeyemi', 'Liam Murphy', 'Wei Chen'],
      0.99,
    ],
    [
      'that no list knows',
      [
        'Zbyluda Trzaskowicz',
        'Nkirote Gatobu',
        'Hafthor Bjarnason',
        'Quynhmai Dangthu',
        'Xochitl Tlapan',
        'Tsholofelo Mokgosi',
      ],
      0.97,
    ],
    [
      'that are words as well',
      ['Grace Baker', 'Hope Young', 'Mark Hill', 'Will Cook', 'Rose Bell', 'Daisy Carter', 'Frank Wood'],
      0.95,
    ],
  ])('%s', (_, names, atLeast) => {
    const { share, missed } = sharesFound(names)
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(atLeast)
  })
})
