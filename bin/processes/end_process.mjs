import birthOf from './birth_of.mjs'
import waitUntil from './wait_until.mjs'

/** Ends a process by signals of growing firmness, waiting some seconds after each. */
export default async function endProcess(pid, firmness) {
  const birth = birthOf(pid)
  for (const [signal, seconds] of firmness) {
    if (birth === null || birthOf(pid) !== birth) return
    send(pid, signal)
    await waitUntil(() => birthOf(pid) !== birth, seconds)
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It may have ended between our look and our signal.
    if (error.code !== 'ESRCH') throw error
  }
}
