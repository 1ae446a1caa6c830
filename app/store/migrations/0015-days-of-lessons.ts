/**
 * When a lesson was first told, hidden with its teller where it was told in confidence; and how the answer to a promise came: on time, late, or
 * on a day that is not known. Verdicts that were kept without the latter count as kept by older rules, and are given again at the next start. The time
 * from start to lesson is counted from two indexes alone.
 */
export const daysOfLessons = `
alter table lessons add told_on text;
update lessons set hidden_fields = array_append(hidden_fields, 'told_on') where hidden_fields is not null;
alter table outcome_standings add answered_in_time text;
drop index projects_open;
create index projects_open on projects (id) include (programme_id, model_id, started, insiders, hidden_fields) where audience = 'public';
create index lessons_told on lessons (project_id) include (told_on, insiders, hidden_fields)
  where withdrawn_on is null and audience = 'public' and project_id is not null;
update standings set rules_version = 1 where rules_version = 2;
`
