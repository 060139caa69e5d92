/** `node ace COMMAND`: runs on the project's own Node, with the database started if it is not running. */
import './bin/install/refuse_old_node.mjs'
import runOnProjectNode from './bin/install/run_on_project_node.mjs'
import tellTrouble from './bin/tell_trouble.mjs'

try {
  await runOnProjectNode('bin/ace.mjs', process.argv.slice(2))
} catch (error) {
  tellTrouble(error)
  process.exitCode = 1
}
