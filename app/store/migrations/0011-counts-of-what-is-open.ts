/**
 * What everybody may see is counted from an index alone, over projects by programme and model and over lessons by cause: a row of either is
 * ten times as long. What is not for everybody has no place in these, so that they are half as long as the one that stood here before. A
 * withdrawn project is counted, a withdrawn lesson is not.
 */
export const countsOfWhatIsOpen = `
drop index projects_tallied;
create index projects_open on projects (id) include (programme_id, model_id, insiders, hidden_fields) where audience = 'public';
create index lessons_open on lessons (id) include (causes, insiders, hidden_fields) where withdrawn_on is null and audience = 'public';
`
