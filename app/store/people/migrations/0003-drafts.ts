/** What people began to write and have not sent. Of one that was sent its receipt alone is left. */
export const drafts = `
create table draft (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade,
  journey text not null, subject text collate "C", deed text collate "C" not null unique,
  answers jsonb not null, seen jsonb not null, version integer not null,
  begun_at timestamptz not null, saved_at timestamptz not null, sent_at timestamptz, receipt jsonb
);
create index draft_person on draft (person_id, saved_at);
`
