import { channel } from 'node:diagnostics_channel'
import { createInertiaApp } from '@inertiajs/svelte'
import type { Page } from '@inertiajs/core'
import { render } from 'svelte/server'
import CardFault from './card_fault'
import layoutFor from './layout_for'
import preparePage from './prepare_page'

// These pages are built by themselves and share no module with the server that calls them.
const cardFaults = channel('linli.card_fault')

/** Renders a page on the server; called by the framework for every first visit. */
export default function renderPage(page: Page) {
  return createInertiaApp({
    page,
    layout: layoutFor,
    resolve: (name) => preparePage(name, page),
    setup: ({ App, props }) => render(App, { props, transformError: tellFault }),
  })
}

/** What a card threw is for the log; the browser learns only that the card is unavailable. */
function tellFault(error: unknown) {
  if (!(error instanceof CardFault)) throw error
  cardFaults.publish(error)
  return null
}
