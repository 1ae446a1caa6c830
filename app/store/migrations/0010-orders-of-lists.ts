/**
 * Long lists are read in their order, page by page: projects by start, name and last report, silent promises by the day of their silence.
 * Projects are tallied by programme and model from an index alone: a whole row is twenty times as long.
 */
export const ordersOfLists = `
create index projects_started on projects (started desc nulls last, id);
create index projects_name on projects (lower(name), id);
create index projects_tallied on projects (id) include (programme_id, model_id, audience, insiders, hidden_fields);
create index standings_told on standings (told_on desc nulls last, project_id);
create index outcome_standings_newest_silence on outcome_standings (silent_from desc, project_id, key) where verdict = 'silent';
`
