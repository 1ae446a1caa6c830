/** The version of a registration as wide as its field allows: what the rules take must not fail when it is written. */
export const anyVersion = `
alter table outcomes alter version type bigint;
`
