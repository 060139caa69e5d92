/**
 * `npm run lck:adapter -- --port 4007`: the ledger with the four endpoints of the ledger-conformance-kit,
 * on loopback and on a scratch database of its own, until Ctrl-C. docs/points_proofs.md says more.
 */
import './install/refuse_old_node.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

try {
  await installPackages()
  await runOnProjectNode('bin/testing/run_lck_adapter.mjs', process.argv.slice(2))
} catch (error) {
  tellTrouble(error)
  process.exitCode = 1
}
