/**
 * Calls `end` once when this process is asked to stop: Ctrl-C, a signal, a closed terminal, or the
 * death of the parent that talks to us over a channel.
 */
export default function onEnding(end) {
  let isEnding = false
  const endOnce = () => {
    if (isEnding) return
    isEnding = true
    end()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endOnce)
  if (process.connected) process.on('disconnect', endOnce)
  process.channel?.unref()
}
