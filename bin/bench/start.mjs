/**
 * `npm run bench -- start`: from nothing (no packages, an empty npm cache) to the first page, and the
 * same the second time.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import CopyOfCheckout from '../tries/copy_of_checkout.mjs'
import startLinli from '../tries/start_linli.mjs'

const goals = { secondStartSeconds: 5 }
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linli-bench-')))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const figures = await endingOnSignals(measure)
const pass = figures.secondStartSeconds <= goals.secondStartSeconds
console.log(JSON.stringify({ bench: 'start', ...figures, goals, pass }))
process.exit(pass ? 0 : 1)

async function measure() {
  const copy = new CopyOfCheckout(join(folder, 'linli'))
  const environment = { npm_config_cache: join(folder, 'npm-cache') }
  const firstStartSeconds = await secondsToFirstPage(copy, environment)
  const secondStartSeconds = await secondsToFirstPage(copy, environment)
  const nodeModulesMegabytes = megabytesIn(join(copy.folder, 'node_modules'))
  copy.remove()
  return { firstStartSeconds, secondStartSeconds, nodeModulesMegabytes }
}

async function secondsToFirstPage(copy, environment) {
  const linli = await startLinli(copy, { environment })
  await linli.end()
  return Math.round(linli.seconds * 10) / 10
}

function megabytesIn(path) {
  return Number.parseInt(spawnSync('du', ['-sm', path], { encoding: 'utf8' }).stdout, 10)
}
