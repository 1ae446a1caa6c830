/**
 * What version 2 of the verdict rules asks for: where a promise was registered and what form it has; of a finding whether it was named as
 * primary, what part it is about, its interval's level and kind, and what it replaces (the day of its withdrawal has a column already, as
 * every record has); of a project when its report is due and whether it was read to its end.
 */
export const honestAnswers = `
alter table outcomes add registered_at text, add promise text, add margin double precision;
alter table findings add "primary" boolean, add part text, add ci_level double precision, add interval_kind text, add replaces text;
alter table projects add report_due_on text, add report_read boolean;
`
