import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AtomFeed, atomFeed, xmlText } from './atom.ts'

const feed: AtomFeed = {
  id: 'urn:x:feed',
  title: 'Changes',
  updated: '2026-11-23T10:00:00Z',
  self: '/feed.atom?a=1&b=2',
  alternate: '/',
  author: 'Register',
  entries: [
    {
      id: 'urn:x:1',
      title: '“A” < B & C',
      updated: '2026-11-23T10:00:00Z',
      href: '/projects/a',
      summary: 'It said <b>no</b>',
      categories: ['project'],
    },
  ],
}

describe('an Atom feed', () => {
  it('has what RFC 4287 asks of feed and entry, texts and addresses escaped', () => {
    expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>urn:x:feed</id>
<title>Changes</title>
<updated>2026-11-23T10:00:00Z</updated>
<author><name>Register</name></author>
<link rel="self" type="application/atom+xml" href="/feed.atom?a=1&amp;b=2"/>
<link rel="alternate" type="text/html" href="/"/>
<entry>
<id>urn:x:1</id>
<title>“A” &lt; B &amp; C</title>
<updated>2026-11-23T10:00:00Z</updated>
<link rel="alternate" type="text/html" href="/projects/a"/>
<category term="project"/>
<summary>It said &lt;b&gt;no&lt;/b&gt;</summary>
</entry>
</feed>
`)
  })

  it('given any text, holds no sign that would end an element or an attribute, and none that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = xmlText(text)
        expect(written).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/)
        expect([...written].every((sign) => sign >= ' ' || '\t\n\r'.includes(sign))).toBe(true)
      }),
    )
  })
})
