import { randomInt } from 'node:crypto'
import portIsFree from './port_is_free.mjs'

/** A free port below the range from which the system takes ports for outgoing connections. */
export default async function freePort() {
  const port = randomInt(20_000, 32_000)
  return (await portIsFree(port)) ? port : freePort()
}
