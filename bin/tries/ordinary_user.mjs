import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import startLinli from './start_linli.mjs'

/** As somebody who is not root, in a home of mode 700. */
export default async function ordinaryUser(folder) {
  if (process.getuid() !== 0) return 'left out: every other trial is one of an ordinary user'
  const name = `linli-try-${process.pid}`
  const home = join(folder, name)
  run('useradd', ['--create-home', '--home-dir', home, name])
  try {
    chmodSync(home, 0o700)
    await startAs(name, home)
  } finally {
    run('userdel', ['--remove', name])
  }
}

async function startAs(name, home) {
  const account = { uid: Number(run('id', ['-u', name])), gid: Number(run('id', ['-g', name])) }
  const copy = builtCopy(join(home, 'linli'))
  // The packages stay root's: they are shared with this checkout, and only read.
  run('find', [
    copy.folder,
    '-path',
    join(copy.folder, 'node_modules'),
    '-prune',
    '-o',
    '-exec',
    'chown',
    '-h',
    `${account.uid}:${account.gid}`,
    '{}',
    '+',
  ])
  const linli = await startLinli(copy, { account, environment: { HOME: home, USER: name } })
  await linli.end()
}

function run(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${stderr}`)
  return stdout
}
