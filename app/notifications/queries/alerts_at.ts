import type Person from '#identity/models/person'
import type { AlertView } from '#notifications/pages'
import type Broadcast from '#notifications/models/broadcast'
import runningBroadcasts from '#notifications/running_broadcasts'
import { emergencyFor } from '#notifications/queries/inbox_of'
import type Territory from '#territories/models/territory'

type Resident = { id: string; gridId: string | null }

/** What whoever looks at a community must know now: told there, above it, or in the grid they live in. */
export async function alertsFor(community: Territory, resident: Resident | null) {
  const running = await runningBroadcasts.all()
  return running
    .filter(({ territory }) => territory.covers(community) || territory.id === resident?.gridId)
    .map(alertView)
}

/** The same without the one that the home page shows larger, as long as it was not read. */
export async function alertsOnHome(community: Territory, resident: Person | null) {
  const alerts = await alertsFor(community, resident)
  if (alerts.length === 0 || !resident) return alerts
  const emergency = await emergencyFor(resident)
  return alerts.filter(({ id }) => id !== emergency?.reference)
}

/** What leaders of a territory must know now: told there, above it, or anywhere below. */
export async function alertsAround(place: Territory) {
  const running = await runningBroadcasts.all()
  return running
    .filter(({ territory }) => territory.covers(place) || place.covers(territory))
    .map(alertView)
}

function alertView({ id, sentAt, territory, text, title }: Broadcast): AlertView {
  return { id, title, text, place: territory.shortName, at: sentAt!.toISO()! }
}
