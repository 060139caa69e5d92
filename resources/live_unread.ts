const EVERY_MINUTE = 60_000

type Tell = (unread: number) => void

/**
 * Tells how many messages are unread whenever it changes, while the page can be seen: a browser has few
 * connections to one server, and twenty hidden windows need none. Without streams it asks every minute.
 */
export default function followUnread(tell: Tell, signal: AbortSignal) {
  let stop = () => {}
  const follow = () => {
    stop()
    stop = document.hidden ? () => {} : listen(tell)
  }
  if (signal.aborted) return
  follow()
  document.addEventListener('visibilitychange', follow, { signal })
  signal.addEventListener('abort', () => stop())
}

function listen(tell: Tell) {
  if (!('EventSource' in window)) return ask(tell)
  let stopAsking = () => {}
  const stream = new EventSource('/messages/stream')
  stream.onmessage = ({ data }) => tell(Number(data))
  stream.onerror = () => {
    // By itself it comes again, unless the server has refused it.
    if (stream.readyState === EventSource.CLOSED) stopAsking = ask(tell)
  }
  return () => {
    stream.close()
    stopAsking()
  }
}

function ask(tell: Tell) {
  const asking = setInterval(async () => {
    const response = await fetch('/messages/stream', { headers: { accept: 'application/json' } })
    if (!response.ok || response.redirected) return clearInterval(asking)
    const { unread } = await response.json()
    tell(unread)
  }, EVERY_MINUTE)
  return () => clearInterval(asking)
}
