const tables = [
  'programmes',
  'models',
  'applications',
  'projects',
  'outcomes',
  'findings',
  'lessons',
  'claims',
  'adoptions',
  'conditions',
  'series',
]

/**
 * Who may see what of each record, written with its row: so that lists and counts can leave out what a reader may not know of, and
 * the database needs to know nothing of kinds. What was told in confidence before is hidden as its kinds say.
 */
export const visibilityColumns = `
${tables
  .map(
    (table) => `alter table ${table} add audience text not null default 'public', add hidden_fields text[],
  add insiders text not null default 'public';`,
  )
  .join('\n')}
update lessons set hidden_fields = array['project_id', 'model_id', 'source_urls'], insiders = 'moderators' where confidential;
update applications set hidden_fields = array['title', 'applicant', 'places', 'project_id', 'source_urls'], insiders = 'panel'
  where confidential;
${tables.map((table) => `alter table ${table} alter audience drop default, alter insiders drop default;`).join('\n')}
`
