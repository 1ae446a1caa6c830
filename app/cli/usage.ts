import type { Command } from './command.ts'

/** One command as its help shows it. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options)
  const rows = options.map(([name, option]) => {
    const left = `${option.short === undefined ? '    ' : `-${option.short}, `}--${name}${option.value === undefined ? '' : ` <${option.value}>`}`
    return [left, option.says] as const
  })
  return [
    `candour ${command.name}${command.words === '' ? '' : ` ${command.words}`}${options.length > 0 ? ' [options]' : ''}`,
    '',
    command.summary,
    ...(rows.length > 0 ? ['', 'Options', ...columns(rows)] : []),
    ...(command.examples.length > 0 ? ['', 'Examples', ...command.examples.map((example) => `  ${example}`)] : []),
  ].join('\n')
}

/** All commands, one line each. */
export function overviewOf(commands: readonly Command[]): string {
  return [
    'candour <command> [options]',
    '',
    'Commands',
    ...columns(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    "'candour help <command>' tells what a command takes.",
    'The register is the one in CANDOUR_DATA (./data), or at DATABASE_URL.',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`)
}
