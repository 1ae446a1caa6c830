/**
 * A path of our own to lead on to, as it was typed; home where it is none. Whatever a browser could read as another site's address is none:
 * a second slash or a backslash at the beginning, a scheme, letters that cannot be seen.
 */
export function ownPath(typed: unknown): string {
  if (typeof typed !== 'string' || typed.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(typed)) return '/'
  const url = new URL(typed, 'http://site.invalid')
  // Dots are resolved only now, and may leave two slashes at the beginning.
  const isOurs = url.origin === 'http://site.invalid' && !url.pathname.startsWith('//')
  return isOurs ? `${url.pathname}${url.search}` : '/'
}
