import { allKinds, isKind, type Kind, type Scope } from '@candour/register'
import { type AddressFault, hookAddressIn } from '../../../ports/hook-address.ts'
import type { Parameters } from '../../../queries/project-query.ts'

/** What was typed into the form of a webhook. */
export interface TypedWebhook {
  readonly address: string
  readonly over: string
  readonly kinds: readonly string[]
}

export type WebhookFaults = Partial<Readonly<Record<keyof TypedWebhook, string>>>

export interface WebhookAsked {
  readonly address: string
  readonly scope: Scope
  readonly kinds: readonly Kind[]
}

export const nothingTyped: TypedWebhook = { address: '', over: '', kinds: [] }

export function typedWebhook(sent: Parameters): TypedWebhook {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].trim() : '')
  return { address: text('address'), over: text('over'), kinds: [sent.kinds ?? []].flat() }
}

const addressWords: Readonly<Record<AddressFault, string>> = {
  'not-an-address': 'Enter the address of your program, as https://example.org/candour.',
  'not-https': 'Enter an address that begins with https://. What is told is sent encrypted alone.',
  'with-a-name': 'Leave name and password out of the address: check the signature instead.',
  'of-a-port': 'Enter an address without a port, or with one from 1024 on.',
  'not-public':
    'Enter an address that everybody on the internet can reach: machines of a network of its own are not called.',
}

/** The value of a choice of what a webhook is about. */
export const overValue = (scope: Scope): string => ('id' in scope ? `${scope.over}/${scope.id}` : scope.over)

/** What was asked for, or what is wrong by field. @param own over what whoever asks may set one */
export function webhookFrom(
  { address, over, kinds }: TypedWebhook,
  own: readonly Scope[],
): { readonly asked: WebhookAsked } | { readonly faults: WebhookFaults } {
  const read = hookAddressIn(address)
  const scope = own.find((one) => overValue(one) === over)
  const chosen = kinds.filter(isKind)
  const faults: WebhookFaults = {
    ...('fault' in read ? { address: addressWords[read.fault] } : {}),
    ...(scope === undefined ? { over: 'Choose what it is about.' } : {}),
    ...(chosen.length === 0 || chosen.length !== kinds.length ? { kinds: 'Choose what is told.' } : {}),
  }
  if ('fault' in read || scope === undefined || Object.keys(faults).length > 0) return { faults }
  return {
    asked: {
      address: read.url.href,
      scope,
      kinds: allKinds.map(({ kind }) => kind).filter((kind) => chosen.includes(kind)),
    },
  }
}
