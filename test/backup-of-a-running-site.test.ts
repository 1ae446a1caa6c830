import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { dataFolder, startProgram, until } from './running-candour.ts'

const main = fileURLToPath(new URL('../app/dist/bundle/candour.js', import.meta.url))
const data = dataFolder()
const fresh = dataFolder()
const folder = mkdtempSync(join(tmpdir(), 'candour-backup-'))
afterAll(async () => {
  await data.remove()
  await fresh.remove()
  rmSync(folder, { recursive: true })
})

/** The command as an operator types it, on the embedded register of a folder. */
function candourOn(dataOf: string, ...typed: string[]): Promise<{ readonly code: number; readonly said: string }> {
  const { DATABASE_URL: _, ...environment } = process.env
  const env = { ...environment, CANDOUR_DATA: dataOf, INIT_CWD: folder }
  return new Promise((resolve) =>
    execFile(process.execPath, [main, ...typed], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: out + err }),
    ),
  )
}

it('a site on its embedded database is backed up while it serves, set back while it serves, and the backup fills an empty folder', async () => {
  const site = startProgram({ CANDOUR_DATA: data.folder })
  const address = await site.serves
  const statusOf = async (id: string) => (await fetch(new URL(`/api/v1/projects/${id}`, address))).status
  expect(await candourOn(data.folder, 'backup', 'register.tar.gz', '-q')).toMatchObject({ code: 0 })
  writeFileSync(join(folder, 'projects.csv'), 'id,name\nlater-1,Later\n')
  expect(await candourOn(data.folder, 'import', 'projects.csv', '-q')).toMatchObject({ code: 0 })
  await until('the site shows what came after the backup', async () => (await statusOf('later-1')) === 200)

  const refused = await candourOn(data.folder, 'restore', 'register.tar.gz', '-q')
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('1 entry since') })
  expect(await statusOf('later-1')).toBe(200)
  const restored = await candourOn(data.folder, 'restore', 'register.tar.gz', '--replace', '-q')
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('nothing differs') })
  await until(
    'the site follows',
    async () => (await statusOf('later-1')) === 404 && (await statusOf('r1-pause')) === 200,
  )
  expect(await candourOn(data.folder, 'audit', '-q')).toMatchObject({ code: 0 })
  site.child.kill('SIGINT')
  expect(await site.ended).toBe(0)

  expect(await candourOn(fresh.folder, 'restore', 'register.tar.gz', '-q')).toMatchObject({ code: 0 })
  const audited = await candourOn(fresh.folder, 'audit', '-q')
  expect(audited).toEqual({ code: 0, said: '902 entries, 902 records, 200 verdicts: nothing differs.\n' })
}, 300_000)
