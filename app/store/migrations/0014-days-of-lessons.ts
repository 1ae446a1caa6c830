/**
 * When a lesson was first told, hidden with its teller where it was told in confidence; and how the answer to a promise came: on time, late, or
 * on a day that is not known. Verdicts that were kept without the latter count as kept by older rules, and are given again at the next start.
 */
export const daysOfLessons = `
alter table lessons add told_on text;
update lessons set hidden_fields = array_append(hidden_fields, 'told_on') where hidden_fields is not null;
alter table outcome_standings add answered_in_time text;
update standings set rules_version = 1 where rules_version = 2;
`
