import { existsSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'
import endingOnSignals from '../processes/ending_on_signals.mjs'
import runQuietly from '../processes/run_quietly.mjs'
import step from '../step.mjs'
import Trouble from '../trouble.mjs'
import packagesAreCurrent from './packages_are_current.mjs'
import projectNode from './project_node.mjs'

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/

/** Brings node_modules to what package-lock.json says. Does nothing, and needs no network, when it is. */
export default async function installPackages() {
  if (packagesAreCurrent() && projectNode()) return
  await endingOnSignals(() => step('安装软件包（第一次要几分钟）installing packages', runNpm))
  if (!projectNode()) throw new Trouble('软件包 node 没有装好，请运行 npm rebuild node 再试。')
}

async function runNpm() {
  const command = existsSync(join(checkout, 'package-lock.json')) ? 'ci' : 'install'
  // The database, Node and the compiler arrive by install scripts, which some people's npm skips.
  const options = ['--include=dev', '--ignore-scripts=false', '--no-audit', '--no-fund']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code, output } = await runQuietly(npm, [command, ...options], {
    shell: process.platform === 'win32',
  })
  if (code !== 0) throw new Trouble(`${adviceFor(output)}\n\n${output.trim()}`)
}

function adviceFor(output) {
  if (noNetwork.test(output)) {
    return '连不上网络，装不了软件包。请检查网络（只有第一次需要），再运行一次。No network.'
  }
  return '软件包没有装好，npm 说 npm could not install the packages:'
}
