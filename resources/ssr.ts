import { createInertiaApp } from '@inertiajs/svelte'
import type { Page } from '@inertiajs/core'
import { render } from 'svelte/server'
import layoutFor from './layout_for'
import preparePage from './prepare_page'

/** Renders a page on the server; called by the framework for every first visit. */
export default function renderPage(page: Page) {
  return createInertiaApp({
    page,
    layout: layoutFor,
    resolve: (name) => preparePage(name, page),
    setup: ({ App, props }) => render(App, { props }),
  })
}
