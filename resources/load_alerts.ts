import type { Component } from 'svelte'
import type { AlertView, NoticeView } from '../app/notifications/pages.ts'

type Strip = Component<{ alerts: AlertView[]; unread?: NoticeView | null }>

const load = () => import('./components/messages/alert_strip.svelte')
let loaded: Strip | null = null

/** Loads what shows emergencies where there are any: mostly there are none, and no phone carries it about. */
export default async function loadAlerts(alerts: unknown[]) {
  if (alerts.length > 0) loaded ??= (await load()).default
}

/** What `loadAlerts` has loaded; null while there was no emergency. */
export function alertStrip() {
  return loaded
}
