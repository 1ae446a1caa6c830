/**
 * What everybody may see is counted from an index alone, over projects by programme and model and over lessons by cause: a row of either is
 * ten times as long. The index that stood here before knew nothing of what was withdrawn, so every count went back to the rows.
 */
export const countsOfWhatIsOpen = `
drop index projects_tallied;
create index projects_open on projects (id) include (programme_id, model_id, insiders, hidden_fields)
  where withdrawn_on is null and audience = 'public';
create index lessons_open on lessons (id) include (causes, insiders, hidden_fields)
  where withdrawn_on is null and audience = 'public';
`
