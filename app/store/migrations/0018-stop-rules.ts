/** The rules by which projects stop, said beforehand. */
export const stopRules = `
create table stop_rules (
  id text collate "C" primary key, project_id text collate "C" not null, registered_on text not null, safeguards text[], stops_when text not null,
  looked_at text, decided_by text not null, source_urls text[], entry bigint not null, entry_version integer not null, withdrawn_on text,
  audience text not null, hidden_fields text[], insiders text not null
);
create index stop_rules_entry on stop_rules (entry);
create index stop_rules_project_id on stop_rules (project_id);
`
