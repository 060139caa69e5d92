import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import Trouble from '../trouble.mjs'
import postgresEnvironment from './postgres_environment.mjs'

/** Sets a new password on a cluster that is not running: storage/postgres.json was lost. */
export default function resetPassword({ binaries, account }, { directory, password }) {
  const { status, stderr } = spawnSync(
    join(binaries, 'bin', 'postgres'),
    ['--single', '-D', directory, 'postgres'],
    {
      ...account,
      cwd: directory,
      env: postgresEnvironment,
      encoding: 'utf8',
      input: `alter role linli password '${password}'\n`,
    }
  )
  if (status !== 0) throw new Trouble(`数据库的密码丢了，也没能重设 password not reset:\n${stderr}`)
}
