import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import runQuietly from '../processes/run_quietly.mjs'
import Trouble from '../trouble.mjs'
import postgresEnvironment from './postgres_environment.mjs'

/** Makes an empty cluster beside its place and moves it there: a kill leaves nothing that looks finished. */
export default async function createCluster(ground, { directory, password }) {
  const unfinished = `${directory}.unfinished`
  const passwordFile = `${directory}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(ground.account, [unfinished, passwordFile])
  try {
    await initialise(ground, unfinished, passwordFile)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(unfinished, directory)
}

function giveTo({ uid, gid }, paths) {
  if (uid === undefined) return
  for (const path of paths) chownSync(path, uid, gid)
}

async function initialise({ binaries, directory, account }, data, passwordFile) {
  const { code, output } = await runQuietly(
    join(binaries, 'bin', 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=linli',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    { ...account, cwd: directory, env: postgresEnvironment }
  )
  if (code !== 0) throw new Trouble(`数据库没有建好 initdb failed:\n${output}`)
}
