import WhenNeeded from './when_needed'

/** Shows emergencies where there are any: mostly there are none. */
export default new WhenNeeded(() => import('./components/messages/alert_strip.svelte'))
