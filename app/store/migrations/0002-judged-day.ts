/** The day that all kept verdicts are judged for, moved on in the transaction that judges them: answers are made from it and the position. */
export const judgedDay = `
alter table ledger add judged_on text;
`
