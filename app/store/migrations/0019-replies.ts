/** Replies of those whom a record is about: a kind of its own, found by its project, and by the one record of it that it answers. */
export const replies = `
create table replies (
  id text collate "C" primary key, project_id text collate "C" not null, finding_id text collate "C", outcome_id text collate "C",
  lesson_id text collate "C", claim_id text collate "C", "text" text not null, "by" text not null, replied_on text not null,
  source_urls text[], entry bigint not null, entry_version integer not null, withdrawn_on text, audience text not null,
  hidden_fields text[], insiders text not null
);
create index replies_entry on replies (entry);
create index replies_project_id on replies (project_id);
create index replies_lesson_id on replies (lesson_id);
`
