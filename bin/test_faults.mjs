/**
 * `npm run test:faults`: the ledger among faults, on a PostgreSQL that is as durable as in earnest; each
 * process is killed twenty times, or `--rounds 5`. Ends with a table and with how many tests passed.
 */
import './install/refuse_old_node.mjs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

try {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
  process.env.LINLI_FAULT_ROUNDS = values.rounds
  process.env.LINLI_FAULT_TABLE = join(tmpdir(), `linli-faults-${process.pid}.jsonl`)
  await installPackages()
  await runOnProjectNode('bin/testing/run_faults.mjs', [])
} catch (error) {
  tellTrouble(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
