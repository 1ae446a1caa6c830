import { describe, expect, it } from 'vitest'
import { planTextFault } from './plan-text.ts'

const english =
  'In each hub home an experienced foster carer supports other foster carers and the children who live with them. There are sleepovers, respite and training, and a liaison worker looks after each hub.'

describe('a text that is to be compared as a plan', () => {
  it.each<[string, string, ReturnType<typeof planTextFault>]>([
    ['a plan', english, undefined],
    ['two words', 'hub homes', undefined],
    [
      'a list of headings',
      'Hub homes\nFoster carers\nRespite care\nTraining for carers\nLiaison worker\n'.repeat(5),
      undefined,
    ],
    ['nothing', ' \n', 'no-words'],
    ['signs', '*** 1234 --- ***', 'no-words'],
    ['one word again and again', 'children '.repeat(500), 'one-word'],
    ['letters without end', 'x'.repeat(20_000), 'one-word'],
    [
      'German',
      'In jedem Haus unterstützt eine erfahrene Pflegefamilie andere Pflegefamilien und die Kinder, die bei ihnen leben. Es gibt gemeinsame Wochenenden, Fortbildung und eine Fachkraft, die sich um jedes Haus kümmert.',
      'not-english',
    ],
    [
      'French',
      'Dans chaque maison une famille d’accueil expérimentée soutient les autres familles et les enfants qui vivent avec elles. On y trouve des nuits de répit, des formations et un travailleur social pour chaque maison.',
      'not-english',
    ],
    [
      'Welsh',
      'Ym mhob cartref mae gofalwr maeth profiadol yn cefnogi gofalwyr maeth eraill a’r plant sy’n byw gyda nhw. Mae yna nosweithiau aros, seibiant a hyfforddiant, ac mae gweithiwr cyswllt yn gofalu am bob canolfan.',
      'not-english',
    ],
    ['Ukrainian', 'Досвідчена прийомна сім’я підтримує інші сім’ї.', 'not-english'],
  ])('given %s', (_, text, fault) => {
    expect(planTextFault(text)).toBe(fault)
  })
})
