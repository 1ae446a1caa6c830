import type { GivenRole, Scope } from '@candour/register'

/** Somebody invented, whom anybody may be where they practise. */
export interface CastMember {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly role: GivenRole
  readonly scope: Scope
  /** What there is to do for them. */
  readonly todo: string
}

const overProject = (id: string): Scope => ({ over: 'project', id })
const overProgramme = (id: string): Scope => ({ over: 'programme', id })
const register: Scope = { over: 'register' }

/** Every role, over what is invented in the records of practice. Each name says that it is. */
export const practiceCast: readonly CastMember[] = [
  {
    id: 'practice-carol',
    name: 'Practice Carol',
    email: 'carol@practice.example',
    organisation: 'Practice Northmoor Council',
    role: 'contributor',
    scope: overProject('practice-hubs-northmoor'),
    todo: 'Their project runs, and a promise falls due in six weeks.',
  },
  {
    id: 'practice-colin',
    name: 'Practice Colin',
    email: 'colin@practice.example',
    organisation: 'Practice Southmoor Council',
    role: 'contributor',
    scope: overProject('practice-visits-southmoor'),
    todo: 'Their project has ended, and a promise is overdue since ten days.',
  },
  {
    id: 'practice-priya',
    name: 'Practice Priya',
    email: 'priya@practice.example',
    organisation: 'Practice Harbour Charity',
    role: 'contributor',
    scope: overProgramme('practice-steady-homes'),
    todo: 'They have an idea, and no project yet.',
  },
  {
    id: 'practice-erin',
    name: 'Practice Erin',
    email: 'erin@practice.example',
    organisation: 'Practice University',
    role: 'evaluator',
    scope: overProject('practice-visits-southmoor'),
    todo: 'They evaluate a project whose report is overdue.',
  },
  {
    id: 'practice-mina',
    name: 'Practice Mina',
    email: 'mina@practice.example',
    organisation: 'Practice Foundation',
    role: 'manager',
    scope: overProgramme('practice-steady-homes'),
    todo: 'They run a programme in which one project is silent.',
  },
  {
    id: 'practice-fay',
    name: 'Practice Fay',
    email: 'fay@practice.example',
    organisation: 'Practice Families Trust',
    role: 'manager',
    scope: overProgramme('practice-families'),
    todo: 'They run another programme, whose projects have reported.',
  },
  {
    id: 'practice-moses',
    name: 'Practice Moses',
    email: 'moses@practice.example',
    organisation: 'Practice Register Office',
    role: 'moderator',
    scope: register,
    todo: 'They look after what is told.',
  },
  {
    id: 'practice-ada',
    name: 'Practice Ada',
    email: 'ada@practice.example',
    organisation: 'Practice Register Office',
    role: 'administrator',
    scope: register,
    todo: 'They look after the register and its people.',
  },
]
