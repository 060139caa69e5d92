import claim from '../processes/claim.mjs'
import Trouble from '../trouble.mjs'
import connect from './connect.mjs'
import databaseMemory from './database_memory.mjs'
import openOwnDatabase from './open_own_database.mjs'

/**
 * Our own database for the time of one command: the running one, or one started for it and stopped
 * after. Answers `{ url, giveBack() }`.
 */
export default async function borrowDatabase(what) {
  const url = await urlIfRunning()
  if (url) return { url, giveBack() {} }
  const other = await claim.make(what)
  if (other)
    throw new Trouble(`${other.what}（进程 ${other.pid}）正在准备数据库，等它好了再试一次。`)
  const database = await openOwnDatabase()
  return {
    url: database.url('linli'),
    async giveBack() {
      await database.stop()
      claim.release()
    },
  }
}

/** A living claim and a database that lets us in; an orphan of a kill is nobody's and is not used. */
async function urlIfRunning() {
  const { port, password } = databaseMemory.read()
  if (!claim.current() || !port) return null
  const url = `postgres://linli:${password}@127.0.0.1:${port}/linli`
  try {
    await connect(url, (client) => client.query('select 1'))
    return url
  } catch {
    // Not yet, or no longer, running.
    return null
  }
}
