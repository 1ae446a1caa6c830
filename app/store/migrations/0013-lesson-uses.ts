/** What later plans answered to lessons: a kind of its own. A lesson is found used, or not, by its answers; a project by those of its plan. */
export const lessonUses = `
create table lesson_uses (
  id text collate "C" primary key, lesson_id text collate "C" not null, plan text, project_id text collate "C", answer text not null,
  "text" text not null, answered_on text not null, organisation text, place text, source_urls text[], entry bigint not null,
  entry_version integer not null, withdrawn_on text, audience text not null, hidden_fields text[], insiders text not null
);
create index lesson_uses_entry on lesson_uses (entry);
create index lesson_uses_lesson_id on lesson_uses (lesson_id);
create index lesson_uses_project_id on lesson_uses (project_id);
`
