import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A key and a certificate for names, and the authority that signed it: of nobody else's, and gone after the test. */
export interface Certificate {
  readonly key: string
  readonly cert: string
  readonly ca: string
}

/** Makes a certificate for these names, as an authority would. @param names as `DNS:hooks.example.org` or `IP:93.184.216.34` */
export function certificateFor(names: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'candour-certificates-'))
  const openssl = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`)
  }
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  try {
    openssl(
      'req',
      '-x509',
      ...curve,
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-days',
      '2',
      '-subj',
      '/CN=Test authority',
    )
    openssl('req', ...curve, '-keyout', 'one.key', '-out', 'one.csr', '-subj', '/CN=test')
    writeFileSync(join(folder, 'names'), `subjectAltName=${names.join(',')}\n`)
    const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names']
    openssl('x509', '-req', '-in', 'one.csr', ...signing, '-out', 'one.pem')
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { key: text('one.key'), cert: text('one.pem'), ca: text('ca.pem') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
