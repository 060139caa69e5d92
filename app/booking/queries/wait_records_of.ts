import { allWaitsOf } from '#booking/queries/waits'

/** All that is kept of what a person waits or waited for with a plugin as plain values, the earliest first. */
export default async function waitRecordsOf(pluginId: string, personId: string) {
  const waits = await allWaitsOf(personId, pluginId)
  return waits.map((wait) => ({
    resource: wait.resource.name,
    startsAt: wait.startsAt.toISO()!,
    endsAt: wait.endsAt.toISO()!,
    waitsSince: wait.createdAt.toISO()!,
    offeredUntil: wait.offerExpiresAt?.toISO() ?? null,
    ending: wait.ending,
  }))
}
