import { createServer } from 'node:net'
import { join } from 'node:path'
import freePort from '../postgres/free_port.mjs'
import waitUntil from '../processes/wait_until.mjs'
import { builtCopy } from './fresh.mjs'
import startLinli, { launchLinli } from './start_linli.mjs'

/** Another program has the port: it says so, names a free one, and that one works. */
export default async function portTaken(folder) {
  const copy = builtCopy(join(folder, 'port-taken'))
  const port = await freePort()
  const stranger = createServer().listen(port, '127.0.0.1')
  const refused = await launchLinli(copy, { port })
  await waitUntil(refused.hasEnded, 60)
  stranger.close()

  const advised = refused.output().match(/PORT=(\d+) npm start/)?.[1]
  if (!advised || refused.child.exitCode === 0) throw new Error(refused.output())
  const linli = await startLinli(copy, { port: Number(advised) })
  await linli.end()
  copy.remove()
}
