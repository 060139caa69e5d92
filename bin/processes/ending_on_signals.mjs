const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** During `work` a signal ends this process in the ordinary way, which also ends what it runs. */
export default async function endingOnSignals(work) {
  const end = () => process.exit(130)
  for (const signal of signals) process.on(signal, end)
  try {
    return await work()
  } finally {
    for (const signal of signals) process.off(signal, end)
  }
}
