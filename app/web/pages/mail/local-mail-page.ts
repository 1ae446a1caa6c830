import type { LyingMail } from '../../../ports/folder-mailer.ts'
import { instantInWords } from '../../../words/instant-words.ts'
import { frameOf } from '../../layout/frame.ts'
import type { PageView } from '../../layout/views.ts'
import type { StandalonePage } from '../../page.ts'

interface LocalMailView extends PageView {
  readonly letters: readonly {
    readonly at: string
    readonly to: string
    readonly subject: string
    /** The text in pieces: those that are addresses of this site can be followed. */
    readonly pieces: readonly { readonly text: string; readonly href?: string }[]
  }[]
}

const mostShown = 30

/**
 * Letters that a register without a mail server laid down, for whoever sits at its machine. Who may ask for it is decided at the door: no
 * request that came by a proxy or under another name than the machine's own.
 */
export function localMailPage(newest: (most: number) => Promise<readonly LyingMail[]>): StandalonePage {
  return {
    address: '/mail',
    standsAlone: true,
    freshness: 'never',
    isListed: false,
    isLocal: true,
    async show({ site }) {
      const letters = await newest(mostShown)
      const view: LocalMailView = {
        frame: frameOf(site, { title: 'Letters that were not sent' }),
        letters: letters.map(({ at, to, subject, text }) => ({
          at: instantInWords(at),
          to,
          subject,
          pieces: piecesOf(text),
        })),
      }
      return { kind: 'page', template: 'pages/mail/local-mail.njk', view }
    },
  }
}

function piecesOf(text: string): LocalMailView['letters'][number]['pieces'] {
  return text.split(/(https?:\/\/\S+)/).map((piece) => {
    if (!/^https?:/.test(piece) || !URL.canParse(piece)) return { text: piece }
    const { pathname, search } = new URL(piece)
    return { text: piece, href: `${pathname}${search}` }
  })
}
