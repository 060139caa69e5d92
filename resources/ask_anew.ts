import { router } from '@inertiajs/svelte'

/**
 * Asks for some props of a page that stands there for hours. What goes wrong leaves it as it is, until the page itself
 * is gone; a newer version of the application, for which nobody is there to tap, loads it whole.
 */
export default function askAnew(only: string[]) {
  const stop = router.on('location', (event) => {
    if (!event.detail.versionChange) return
    event.preventDefault()
    window.location.reload()
  })
  const ask = () =>
    router.reload({
      only,
      onNetworkError: () => false,
      onHttpException: ({ status }) => (status === 403 || status === 404 ? undefined : false),
    })
  return { ask, stop }
}
