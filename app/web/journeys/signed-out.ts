import { frameOf } from '../layout/frame.ts'
import type { PageView } from '../layout/views.ts'
import type { Answer, FormRequest } from '../page.ts'
import { paths } from '../paths.ts'

interface SignedOutView extends PageView {
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly signIn: string
}

/**
 * The session was over when something was sent: what was typed stands in the page that answers, and is sent again from there after
 * signing in. It is kept nowhere else.
 */
export function signedOut({ site, sent }: FormRequest): Answer {
  const fields = Object.entries(sent).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: one })),
  )
  const view: SignedOutView = {
    frame: frameOf(site, { title: 'You are signed out' }),
    fields,
    signIn: paths.signIn({ next: paths.write() }),
  }
  return { kind: 'page', status: 401, template: 'journeys/signed-out.njk', view }
}
