/** The second half of `npm start`, on the project's own Node: database, build, migrations, demo, server. */
import application from './application/application.mjs'
import claim from './processes/claim.mjs'
import onEnding from './processes/on_ending.mjs'
import tellTrouble from './tell_trouble.mjs'

if (process.argv.includes('--safe-mode')) process.env.PLUGINS_OFF = '*'
claim.note({ what: 'npm start' })
onEnding(() => end(0))
// A terminal that was closed takes no more words, and must not keep us from ending in good order.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

try {
  await application.start({ onDeath: die })
} catch (error) {
  die(error)
}

/** While we are ending on purpose, what we end complains; that is no trouble. */
function die(error) {
  if (claim.current()?.isEnding) return
  tellTrouble(error)
  end(1)
}

async function end(exitCode) {
  claim.note({ isEnding: true })
  if (exitCode === 0) console.log('\n… 正在停止 stopping')
  await application.stop()
  claim.release()
  process.exit(exitCode)
}
