import type { Role } from './roles.ts'

/** Whether a role does a deed: never, on what is their own, or on any record. */
export type Reach = 'no' | 'own' | 'any'

const reach = (
  reader: Reach,
  contributor: Reach,
  evaluator: Reach,
  manager: Reach,
  moderator: Reach,
  administrator: Reach,
): Readonly<Record<Role, Reach>> => ({ reader, contributor, evaluator, manager, moderator, administrator })

/**
 * Every deed with the words that people read, and which role may do it. The columns stand as those of the table of deeds and roles
 * that the register was planned by; a test compares them.
 */
export const deedRoles = {
  read: ['read what is public', reach('any', 'any', 'any', 'any', 'any', 'any')],
  'check-plan': ['check a plan', reach('any', 'any', 'any', 'any', 'any', 'any')],
  'tell-in-confidence': ['tell a lesson in confidence', reach('any', 'any', 'any', 'any', 'any', 'any')],
  'use-lesson': ['record the use of a lesson', reach('no', 'own', 'own', 'any', 'any', 'any')],
  apply: ['start and submit an application', reach('no', 'own', 'no', 'own', 'no', 'any')],
  score: ['score an application', reach('no', 'no', 'no', 'own', 'no', 'no')],
  'decide-application': ['decide an application', reach('no', 'no', 'no', 'own', 'no', 'no')],
  'see-confidential-application': ['see a confidential application', reach('no', 'own', 'no', 'own', 'no', 'no')],
  'draw-lottery': ['draw the lottery', reach('no', 'no', 'no', 'own', 'no', 'no')],
  'set-rules': ["set a programme's rules", reach('no', 'no', 'no', 'own', 'no', 'any')],
  'register-project': ['register a project', reach('no', 'own', 'no', 'own', 'no', 'any')],
  'register-outcome': ['register or change outcomes', reach('no', 'own', 'no', 'no', 'no', 'no')],
  'register-stop-rule': ['register or change a stop rule', reach('no', 'own', 'no', 'no', 'no', 'no')],
  'enter-readings': ['enter readings', reach('no', 'own', 'own', 'no', 'no', 'no')],
  'see-readings': ['see exact readings', reach('no', 'own', 'own', 'own', 'no', 'no')],
  'decide-advice': ['decide on advice', reach('no', 'own', 'no', 'own', 'no', 'no')],
  'confirm-correction': [
    'confirm a correction that lifts a stop or review',
    reach('no', 'no', 'own', 'own', 'no', 'any'),
  ],
  'report-finding': ['report a finding', reach('no', 'own', 'own', 'no', 'no', 'no')],
  'say-not-measured': ['say why an outcome was not measured', reach('no', 'own', 'own', 'no', 'no', 'no')],
  'publish-report': ["publish a report's address", reach('no', 'own', 'own', 'own', 'no', 'no')],
  'write-lesson': ['write a lesson', reach('no', 'own', 'own', 'own', 'no', 'no')],
  reply: ['reply', reach('no', 'own', 'own', 'own', 'no', 'no')],
  'add-claim': ['add a claim and what it rests on', reach('no', 'no', 'own', 'own', 'any', 'no')],
  'rate-conditions': ['rate conditions', reach('no', 'own', 'own', 'own', 'no', 'no')],
  'record-adoption': ['record an adoption', reach('no', 'own', 'own', 'own', 'any', 'no')],
  correct: ['correct a record', reach('no', 'own', 'own', 'own', 'any', 'no')],
  withdraw: ['withdraw a record', reach('no', 'own', 'own', 'own', 'any', 'no')],
  moderate: ['moderate what was told in confidence', reach('no', 'no', 'no', 'no', 'any', 'no')],
  'see-contact': ['see the contact of a confidential teller', reach('no', 'no', 'no', 'no', 'any', 'no')],
  erase: ['erase on a legal ground', reach('no', 'no', 'no', 'no', 'any', 'any')],
  'invite-to-project': ['invite to a project', reach('no', 'own', 'no', 'own', 'no', 'any')],
  'invite-to-programme': ['invite to a programme', reach('no', 'no', 'no', 'own', 'no', 'any')],
  'give-role': ['give or take roles', reach('no', 'no', 'no', 'own', 'no', 'any')],
  'see-authorship': ['see who did what in a project', reach('no', 'own', 'own', 'own', 'any', 'any')],
  'see-access-log': ["see one's own access log", reach('no', 'own', 'own', 'own', 'own', 'own')],
  'export-oneself': ['export what is held about oneself', reach('no', 'own', 'own', 'own', 'own', 'own')],
  'hold-token': ['hold an API token', reach('no', 'own', 'own', 'own', 'own', 'own')],
  'set-webhooks': ['set webhooks', reach('no', 'own', 'no', 'own', 'no', 'any')],
  'import-package': ['import a package', reach('no', 'no', 'no', 'own', 'no', 'any')],
  'publish-checkpoint': ['publish checkpoints and rotate keys', reach('no', 'no', 'no', 'no', 'no', 'any')],
} as const satisfies Readonly<Record<string, readonly [says: string, reach: Readonly<Record<Role, Reach>>]>>

export type RoleDeed = keyof typeof deedRoles
