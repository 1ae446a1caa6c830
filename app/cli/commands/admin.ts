import { emailAccepted, emailIn } from '../../accounts/email-address.ts'
import { inviteHere } from '../../accounts/invite-here.ts'
import { lifetimes } from '../../accounts/lifetimes.ts'
import { type Command, type ExitCode, exitCodes, type Surface, type Typed, WrongUse } from '../command.ts'

/** The roles over the whole register, which nobody but an administrator, or this machine, gives. */
const rolesHere = ['administrator', 'moderator'] as const
const longestName = 100

export const adminCommand: Command = {
  name: 'admin',
  summary: 'Invites an administrator or a moderator from the machine itself, and gives the link to hand to them.',
  words: 'invite <e-mail>',
  least: 2,
  most: 2,
  options: {
    organisation: { type: 'string', value: 'name', says: 'on behalf of which organisation; entries will name it' },
    role: { type: 'string', value: 'role', says: `${rolesHere.join(' or ')} (default: ${rolesHere[0]})` },
  },
  examples: ['candour admin invite ada@centre.example.org --organisation "The centre"'],
  run: runAdmin,
}

async function runAdmin(typed: Typed, surface: Surface): Promise<ExitCode> {
  const [what = '', text = ''] = typed.words
  if (what !== 'invite') throw new WrongUse(`'${what}' is nothing that it does; accepted is invite.`)
  const email = emailIn(text)
  if (email === undefined) throw new WrongUse(`'${text}' is no e-mail address; accepted is ${emailAccepted}.`)
  const asked = typed.text('role') ?? rolesHere[0]
  const role = rolesHere.find((one) => one === asked)
  if (role === undefined) throw new WrongUse(`--role is '${asked}'; accepted is ${rolesHere.join(' or ')}.`)
  const organisation = typed.text('organisation')?.trim() ?? ''
  if (organisation === '' || organisation.length > longestName)
    throw new WrongUse(
      `--organisation is missing or too long; accepted is a name of at most ${longestName} characters.`,
    )
  const register = await surface.openRegister()
  try {
    const parts = { clock: surface.clock, random: surface.random, address: surface.site }
    const link = await inviteHere(register.db, parts, { email, role, scope: { over: 'register' }, organisation })
    surface.out(link)
    surface.err(`Hand this link to ${email}: it makes them ${role}, once, for ${lifetimes.invitation / 86_400} days.`)
    return exitCodes.done
  } finally {
    await register.close()
  }
}
