const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * During `work` a signal, or the death of the parent that talks to us over a channel, ends this process
 * in the ordinary way, which also ends what it runs; `before` that, what takes a moment is ended.
 */
export default async function endingOnSignals(work, before = () => {}) {
  const end = async () => {
    await before()
    process.exit(130)
  }
  for (const signal of signals) process.on(signal, end)
  if (process.connected) process.on('disconnect', end)
  process.channel?.unref()
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, end)
  }
}
