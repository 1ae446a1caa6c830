/** Objections of people whom records name, until they are decided and a year has passed. */
export const objections = `
create table objection (
  id text collate "C" primary key, received_at timestamptz not null, name text not null, email text not null, record text not null,
  says text not null, decided_at timestamptz, outcome text, reason text, decided_by text collate "C" references person on delete set null,
  check (outcome in ('upheld', 'upheld-in-part', 'not-upheld')),
  check ((decided_at is null) = (outcome is null) and (outcome is null) = (reason is null))
);
create index objection_open on objection (received_at) where decided_at is null;
`
