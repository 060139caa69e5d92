import { shouldIntercept } from '@inertiajs/core'
import { router } from '@inertiajs/svelte'
import type { Action } from 'svelte/action'

/** Of a link: the page shows itself in another way, and neither scrolls nor loses the focus. */
type Following = Action<HTMLAnchorElement, boolean>

/** Opens pages of ours without loading all anew. Telephone numbers, other sites and files are the browser's business. */
const followLink: Following = (link, stays) => {
  let isStaying = stays
  link.addEventListener('click', (event) => {
    const href = link.getAttribute('href') ?? ''
    const isPage = /^[/?](?!\/)/.test(href) && !link.hasAttribute('download') && !link.target
    if (!isPage || !shouldIntercept(event)) return

    event.preventDefault()
    const onSuccess = isStaying ? () => link.focus() : undefined
    const state = { preserveScroll: isStaying, preserveState: isStaying, replace: isStaying }
    router.visit(href, { ...state, onSuccess })
  })
  return { update: (now) => (isStaying = now) }
}

export default followLink
