/**
 * What people are written to about, once each; how they want it; the models that they follow, from which entry of the ledger on; and up to which
 * entry was looked for news of those. A notice is settled when its letter left, or is not wanted any more.
 */
export const notices = `
create table notice (
  id text collate "C" primary key, person_id text collate "C" not null references person on delete cascade, kind text not null,
  subject text collate "C" not null, due_on date not null, made_at timestamptz not null, settled_at timestamptz,
  unique (person_id, kind, subject, due_on)
);
create index notice_open on notice (person_id) where settled_at is null;
create table notice_choice (
  person_id text collate "C" primary key references person on delete cascade, off text[] not null, is_weekly boolean not null,
  weekly_on date
);
create table following (
  person_id text collate "C" not null references person on delete cascade, model_id text collate "C" not null, since timestamptz not null,
  after_entry bigint not null, primary key (person_id, model_id)
);
create index following_model on following (model_id);
create table news_read ("only" boolean primary key default true check ("only"), position bigint not null);
`
