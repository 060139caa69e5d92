/**
 * `npm run test:faults`: the ledger among faults, on a PostgreSQL that is as durable as in earnest; each
 * process is killed twenty times. Ends with a table and with how many tests passed.
 */
import './install/refuse_old_node.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

try {
  await installPackages()
  await runOnProjectNode('bin/testing/run_faults.mjs', process.argv.slice(2))
} catch (error) {
  tellTrouble(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
