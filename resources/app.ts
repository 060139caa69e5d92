import './css/app.css'
import { createInertiaApp } from '@inertiajs/svelte'
import { hydrate, mount } from 'svelte'
import layoutFor from './layout_for'
import preparePage from './prepare_page'

createInertiaApp({
  layout: layoutFor,
  progress: { color: '#0b6b5a', showSpinner: false },
  resolve: preparePage,
  setup({ el, App, props }) {
    if (!el) throw new Error('The page has no root element')
    if (el.dataset.serverRendered === 'true') hydrate(App, { target: el, props })
    else mount(App, { target: el, props })
    // Tests and slow phones: from now on the page answers to taps.
    document.documentElement.dataset.hydrated = 'true'
  },
})
