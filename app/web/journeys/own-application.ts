import { type PanelApplication, panelApplication } from '../../queries/panel.ts'
import { reasonsInWords } from '../../words/application-words.ts'
import { said } from '../../words/statistic-words.ts'
import { moneyInWords } from '../../words/wording.ts'
import { paths } from '../paths.ts'
import type { Help, Opened, Opening } from './journey.ts'

/** The application that a journey is about, as a seat of its panel sees it; undefined for whoever is not on the panel. */
export async function applicationBefore({
  reader,
  who,
  subject,
}: Opening): Promise<
  (PanelApplication & { readonly seat: string; readonly subject: NonNullable<Opened['subject']> }) | undefined
> {
  const one = subject === undefined ? undefined : await panelApplication(reader, who, subject)
  if (one === undefined) return undefined
  const { title, programme_id: programme } = one.application
  return { ...one, subject: { text: title, href: paths.panel(programme) } }
}

/** What the application says, beside each question. */
export function applicationHelp({ application, all }: PanelApplication): readonly Help[] {
  const { applicant, places, amount_sought_gbp: amount, reasons, confidential } = application
  return [
    {
      title: 'The application',
      says: [
        application.title,
        `By ${applicant ?? 'an applicant who is not named'}${places === undefined ? '' : `, in ${places}`}.`,
        ...(amount === undefined ? [] : [`It asks for ${moneyInWords(amount)}.`]),
        ...(confidential ? ['It was sent in confidence: title, applicant and places stay with the panel.'] : []),
        ...(reasons === undefined ? [] : [`Decided for: ${reasonsInWords(reasons)}.`]),
      ],
    },
    ...(all === undefined
      ? []
      : [
          {
            title: 'What the panel gave',
            says: [
              `${all.seats === 1 ? 'One seat' : `${all.seats} seats`}: risk ${said(all.risk)}, potential ${said(all.potential)}, on average.`,
            ],
          },
        ]),
  ]
}
