/**
 * Does something slow under a line that counts the seconds, so that nobody wonders whether it hangs.
 * In a terminal the line is rewritten; in a log it is printed once before and once after.
 */
export default async function step(label, work) {
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  const stopShowing = showProgress(label, seconds)
  try {
    const result = await work()
    stopShowing()
    console.log(`✓ ${label} · ${seconds()}`)
    return result
  } catch (error) {
    stopShowing()
    throw error
  }
}

function showProgress(label, seconds) {
  if (!process.stdout.isTTY) {
    console.log(`… ${label}`)
    return () => {}
  }
  const show = () => process.stdout.write(`\r\x1b[K… ${label} · ${seconds()}`)
  show()
  const timer = setInterval(show, 1000)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\x1b[K')
  }
}
