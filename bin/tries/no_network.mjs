import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import startLinli from './start_linli.mjs'

const nowhere = 'http://127.0.0.1:9/'

/** With everything installed it never asks the network for anything. */
export default async function noNetwork(folder) {
  const copy = builtCopy(join(folder, 'no-network'))
  const environment = {
    npm_config_registry: nowhere,
    npm_config_cache: join(folder, 'empty-cache'),
    http_proxy: nowhere,
    https_proxy: nowhere,
  }
  const linli = await startLinli(copy, { environment })
  await linli.end()
  copy.remove()
}
