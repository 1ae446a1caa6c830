/** The cookie in which a session stands; with a prefix of the browsers' own where the site is asked by https. */
export const sessionCookie = 'candour-session'
