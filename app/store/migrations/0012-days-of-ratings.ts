/** When a condition of success was rated: one that is rated once the verdict is known tells of that, too. */
export const daysOfRatings = `
alter table conditions add rated_on text;
`
