/** The ids by which other registers know an attempt: ISRCTN, ClinicalTrials.gov, the AEA RCT Registry, OSF, and its grants by 360Giving. */
export const idsElsewhere = `
alter table projects add isrctn text, add nct text, add aearctr text, add osf_registration text, add grant_ids text[];
`
