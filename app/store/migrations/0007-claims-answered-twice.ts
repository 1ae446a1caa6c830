/**
 * A claim's one answer (*supported*) gives way to what its source says; what the design can show is worked out from its finding and kept
 * nowhere. *Partly* told neither, so it is not known. Entries stay as they were written: they are read by the same table (former fields).
 */
export const claimsAnsweredTwice = `
alter table claims add source_says text;
update claims set source_says = case supported when 'yes' then 'yes' when 'no' then 'no' else 'unknown' end;
alter table claims alter source_says set not null, drop supported;
`
