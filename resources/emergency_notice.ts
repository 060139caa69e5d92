import WhenNeeded from './when_needed'

/** Asks whoever has not read an emergency yet to say that they have. */
export default new WhenNeeded(() => import('./components/messages/emergency_notice.svelte'))
