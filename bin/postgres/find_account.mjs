import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import Trouble from '../trouble.mjs'

/**
 * Who runs PostgreSQL, as options for spawn: nobody in particular, except that PostgreSQL refuses to
 * be root. A database that exists goes on with its owner.
 */
export default function findAccount(directory) {
  if (process.getuid?.() !== 0) return {}
  const account = ownerOf(directory) ?? named('postgres') ?? named('linli') ?? created('linli')
  if (account) return account
  throw new Trouble('PostgreSQL 不能用 root 运行，也没能新建用户。请用普通用户运行 npm start。')
}

function ownerOf(directory) {
  if (!existsSync(directory)) return null
  const { uid, gid } = statSync(directory)
  return uid === 0 ? null : { uid, gid }
}

function named(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

/** The first command is Debian's and Red Hat's, the second Alpine's. */
function created(name) {
  const useradd = spawnSync('useradd', ['--system', '--no-create-home', name])
  if (useradd.status !== 0) spawnSync('adduser', ['-S', '-D', '-H', name])
  return named(name) ?? named('nobody')
}
