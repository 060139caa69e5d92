/**
 * `npm start`: installs what is missing, then runs Linli on the project's own Node.
 * `npm start -- --safe-mode` leaves all plugins out.
 */
import './install/refuse_old_node.mjs'
import installPackages from './install/install_packages.mjs'
import runOnProjectNode from './install/run_on_project_node.mjs'
import claim from './processes/claim.mjs'
import tellTrouble from './tell_trouble.mjs'

const other = await claim.make('npm start')

if (other) {
  console.log(
    other.url
      ? `✓ 邻里已经在运行 already running：${other.url}`
      : `✗ 另一个命令正在使用这个数据库：${other.what}（进程 ${other.pid}）。等它结束，再运行一次。`
  )
  process.exitCode = other.url ? 0 : 1
} else {
  await start()
}

async function start() {
  try {
    await installPackages()
    await runOnProjectNode('bin/run.mjs', process.argv.slice(2))
  } catch (error) {
    tellTrouble(error)
    process.exitCode = 1
  } finally {
    claim.release()
  }
}
