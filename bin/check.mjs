/** `npm run check`: everything quick that can be wrong with the code, on the project's own Node. */
import './install/refuse_old_node.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import tellTrouble from './tell_trouble.mjs'

try {
  await installPackages()
  await runOnProjectNode('bin/checking/run_checks.mjs', [])
} catch (error) {
  tellTrouble(error)
  process.exitCode = 1
}
