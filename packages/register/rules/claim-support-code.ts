/** Whether the design behind a finding can show what a claim says of it, strongest first. */
export const claimSupports = ['supported', 'partly', 'not-supported', 'no-finding'] as const
export type ClaimSupportCode = (typeof claimSupports)[number]
