import db from '@adonisjs/lucid/services/db'
import announce from '#kernel/actions/announce'
import cardsFor from '#kernel/queries/cards_for'
import communitiesWith from '#kernel/queries/communities_with'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import navigationFor from '#kernel/queries/navigation_for'
import { addressesIn, ask, createPlace, staffOf, visitorFor } from '#tests/conformance/places'
import type { Check, Fault } from '#tests/conformance/subject'
import { disablePlugin, enablePlugin } from '#tests/factories/territories'

/** Switched on twice it is on once; switched off nothing of it is left to be seen, heard or paid. */
const silence: Check = async (subject) => {
  const { factories, plugin } = subject
  const community = await createPlace(subject)
  await enablePlugin(plugin.id, community)
  const faults: Fault[] = []
  const decisions = await db
    .from('plugin_decisions')
    .where({ plugin_id: plugin.id, territory_id: community.id })
  if (decisions.length !== 1)
    faults.push(loud(plugin.id, 'is on twice after being switched on twice'))

  const filled = await factories.fill(community)
  const titles = await titlesOf(plugin.id, community.id)
  await disablePlugin(plugin.id, community)
  const owner = await visitorFor(subject, filled.owner)
  const staff = await staffOf(subject, community, 'community_staff')
  for (const address of await addressesIn(subject, filled)) {
    const visitor = ['open', 'member'].includes(address.door) ? owner : staff
    const answer = await ask(visitor, address)
    const isClosed = ['provider', 'cockpit'].includes(address.door) && answer.status() === 403
    if (answer.status() !== 404 && !isClosed) {
      faults.push(loud(plugin.id, `answers ${answer.status()} to ${address.pattern}`))
    }
  }
  if ((await enabledPlugins(community)).some(({ id }) => id === plugin.id)) {
    faults.push(loud(plugin.id, 'is still on'))
  }
  for (const { href } of await navigationFor('resident', community, filled.owner)) {
    if (href.startsWith(`/${plugin.id}/`)) faults.push(loud(plugin.id, `has ${href} in the menu`))
  }
  for (const { component } of await cardsFor('home', { community, member: filled.owner })) {
    if (component.startsWith(`${plugin.id}/`)) faults.push(loud(plugin.id, `shows ${component}`))
  }
  for (const title of titles) {
    const page = await owner.get(`/search?q=${encodeURIComponent(title)}`)
    const hits: { href: string }[] = page.inertiaProps.results
    const hit = hits.find(({ href }) => href.startsWith(`/${plugin.id}/`))
    if (hit) faults.push(loud(plugin.id, `is found at ${hit.href}`))
  }
  if ((await communitiesWith(plugin.id)).some(({ id }) => id === community.id)) {
    faults.push(loud(plugin.id, 'would still do its scheduled work'))
  }
  for (const event of filled.events ?? []) await announce(event)
  const deliveries = await db
    .from('kernel_event_deliveries')
    .join('kernel_events', 'kernel_events.id', 'kernel_event_deliveries.event_id')
    .where('kernel_event_deliveries.plugin_id', plugin.id)
    .where('kernel_events.territory_id', community.id)
    .where('kernel_events.created_at', '>', await lastDecisionAt(community.id))
  if (deliveries.length > 0) faults.push(loud(plugin.id, 'still hears of events'))
  return faults
}

export default silence

function loud(id: string, what: string): Fault {
  const doThis = 'let the kernel ask whether it is on: routes by doors, documents under its own id'
  return { where: `plugins/${id}`, what: `${what} where it is switched off`, doThis }
}

async function titlesOf(pluginId: string, territoryId: string): Promise<string[]> {
  const documents = await db
    .from('search_documents')
    .where('territory_id', territoryId)
    .whereRaw('starts_with(href, ?)', [`/${pluginId}/`])
    .limit(3)
  return documents.map(({ title }) => title)
}

async function lastDecisionAt(territoryId: string): Promise<Date> {
  const { at } = await db
    .from('plugin_decisions')
    .where('territory_id', territoryId)
    .max('created_at as at')
    .firstOrFail()
  return at
}
