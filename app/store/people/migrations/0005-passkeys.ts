/** Passkeys: the public half alone, which signs nobody in. */
export const passkeys = `
create table passkey (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade, name text not null,
  credential_id text collate "C" not null unique, public_key bytea not null, counter bigint not null, transports text[] not null,
  created_at timestamptz not null, used_at timestamptz
);
create index passkey_person on passkey (person_id);
`
