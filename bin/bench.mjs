/** `npm run bench -- NAME`: measures something and ends with one line of JSON. */
import './install/refuse_old_node.mjs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import checkout from './checkout.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

const [name, ...benchArguments] = process.argv.slice(2)
const names = readdirSync(join(checkout, 'bin', 'bench'))
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.replace('.mjs', ''))

if (names.includes(name)) {
  await bench()
} else {
  console.error(`用法 usage：npm run bench -- NAME；有 there are：${names.join(' ')}`)
  process.exitCode = 1
}

async function bench() {
  try {
    await installPackages()
    await runOnProjectNode(`bin/bench/${name}.mjs`, benchArguments)
  } catch (error) {
    tellTrouble(error)
    process.exitCode = 1
  }
}
