/**
 * A place has one code: its code of today. Barnsley and Sheffield have new ones since April 2025, and records bore either. Entries stay as
 * they were written, and are read so.
 */
const now = (code: string) =>
  `case ${code} when 'E08000016' then 'E08000038' when 'E08000019' then 'E08000039' else ${code} end`

export const oneCodeAPlace = `
update projects set places = (
  select array_agg(code order by first) from (
    select ${now('here')} as code, min(at) as first from unnest(places) with ordinality as told(here, at) group by 1
  ) as once
) where places && array['E08000016', 'E08000019'];
update adoptions set place = ${now('place')} where place in ('E08000016', 'E08000019');
`
