/** What children and families said of projects: a kind of its own, found by its project and narrowed by whose it is. */
export const voices = `
create table voices (
  id text collate "C" primary key, project_id text collate "C" not null, whose text not null, ages text[], people text, gathered_how text not null,
  gathered_by text not null, gathered_when text not null, area text, account text not null, changed text, consent text[] not null,
  consent_how text not null, source_urls text[], entry bigint not null, entry_version integer not null, withdrawn_on text,
  audience text not null, hidden_fields text[], insiders text not null
);
create index voices_entry on voices (entry);
create index voices_project_id on voices (project_id);
`
