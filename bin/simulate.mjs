/**
 * `npm run simulate -- --seeds 10000`: the lane and the core of the ledger in so many simulated worlds,
 * `--from 5000` beginning with that seed; `--seed X` tells the story of one.
 */
import './install/refuse_old_node.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

try {
  await installPackages()
  await runOnProjectNode('bin/testing/run_simulation.mjs', process.argv.slice(2))
} catch (error) {
  tellTrouble(error)
  process.exitCode = 1
}
