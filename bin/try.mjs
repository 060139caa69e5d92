/**
 * `node bin/try.mjs [NAME…]`: starts copies of this checkout under the circumstances people really
 * have, and fetches the first page of each.
 */
import './install/refuse_old_node.mjs'
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import endingOnSignals from './processes/ending_on_signals.mjs'
import brokenPlugins from './tries/broken_plugins.mjs'
import ctrlC from './tries/ctrl_c.mjs'
import fresh from './tries/fresh.mjs'
import kill9 from './tries/kill_9.mjs'
import makePlugin from './tries/make_plugin.mjs'
import noNetwork from './tries/no_network.mjs'
import ordinaryUser from './tries/ordinary_user.mjs'
import portTaken from './tries/port_taken.mjs'
import rootHome from './tries/root_home.mjs'
import spacesAndChinese from './tries/spaces_and_chinese.mjs'
import twice from './tries/twice.mjs'

/** The first is the one the others copy their build from. */
const tries = {
  'fresh': fresh,
  'spaces-and-chinese': spacesAndChinese,
  'root-home-700': rootHome,
  'ordinary-user': ordinaryUser,
  'port-taken': portTaken,
  'no-network': noNetwork,
  'twice': twice,
  'ctrl-c': ctrlC,
  'kill-9': kill9,
  'make-plugin': makePlugin,
  'broken-plugins': brokenPlugins,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !tries[name])
if (unknown.length > 0) {
  console.error(`✗ 没有 ${unknown.join(' ')}；有 there are：${Object.keys(tries).join(' ')}`)
  process.exit(1)
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linli-try-')))
// Others may enter here, so that each trial closes what it wants closed.
chmodSync(folder, 0o755)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const failed = await endingOnSignals(tryAll)
console.log(failed.text)
process.exit(failed.count > 0 ? 1 : 0)

async function tryAll() {
  const names = Object.keys(tries).filter((name) => name === 'fresh' || isWanted(name))
  let count = 0
  for (const name of names) if (!(await passes(name))) count += 1
  return { count, text: `${names.length - count} passed, ${count} failed` }
}

function isWanted(name) {
  return wanted.length === 0 || wanted.includes(name)
}

async function passes(name) {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  try {
    const remark = await tries[name](folder)
    console.log(`✓ ${name} · ${seconds()}${remark ? ` · ${remark}` : ''}`)
    return true
  } catch (error) {
    console.log(`✗ ${name} · ${seconds()}\n${error.stack}\n`)
    return false
  }
}
