import { describe, expect, it } from 'vitest'
import { tellLink } from './tell-link.ts'

const mail = { name: 'Candour team', href: 'mailto:register@example.org' }
const asked = { address: '/projects/a?page=2', isListed: true }
const subjectOf = (href: string) => new URL(href).searchParams.get('subject')

describe('the link to those who run the register', () => {
  it('begins a mail with the page’s title and whole address', () => {
    const { href, text, isTheirs } = tellLink(
      { address: 'https://c.example', contact: mail, asked },
      'Hub homes & hearts?',
      'Reply',
    )
    expect([text, isTheirs, subjectOf(href)]).toEqual([
      'Candour team',
      true,
      'Reply: Hub homes & hearts? (https://c.example/projects/a?page=2)',
    ])
  })

  it.each([
    ['no address of the site', { contact: mail, asked }, 'About: A (/projects/a?page=2)'],
    ['no address of the page', { address: 'https://c.example', contact: mail }, 'About: A'],
  ])('given %s, then says what is known', (_, site, subject) => {
    expect(subjectOf(tellLink(site, 'A').href)).toBe(subject)
  })

  it('keeps a subject to one line, and a long title to its beginning', () => {
    const { href } = tellLink({ contact: mail }, `A\r\nBcc: b@example.org ${'x'.repeat(500)}\ud83d`)
    expect(href).not.toMatch(/%0[AD]/i)
    expect(subjectOf(href)).toMatch(/^About: A Bcc: b@example.org x+…$/)
    expect(subjectOf(href)?.length).toBeLessThan(140)
  })

  it('leads to a page of theirs as it is', () => {
    const contact = { name: 'Candour team', href: 'https://example.org/contact' }
    expect(tellLink({ contact, asked }, 'A').href).toBe('https://example.org/contact')
  })

  it('leads to how records are corrected where nobody is named', () => {
    expect(tellLink({ asked }, 'A')).toEqual({
      text: 'those who run this register',
      href: '/about/data#correct',
      isTheirs: false,
    })
  })
})
