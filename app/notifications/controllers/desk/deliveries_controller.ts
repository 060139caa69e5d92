import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import type Person from '#identity/models/person'
import { channelNames, wayNames, type WayName } from '#notifications/channels/channel'
import DeliveriesPolicy from '#notifications/policies/deliveries_policy'
import deliveriesMatching, { deliveryCounts } from '#notifications/queries/deliveries_matching'
import personReached from '#notifications/queries/person_reached'
import DeliveryTransformer from '#notifications/transformers/delivery_transformer'
import {
  deliverySearchValidator,
  type DeliverySearch,
} from '#notifications/validators/delivery_validators'
import type Territory from '#territories/models/territory'

/** What was sent to the people of a territory outside of Linli, and why something did not arrive. */
export default class DeliveriesController {
  async index({ bouncer, community, inertia, member, request }: HttpContext) {
    await bouncer.with(DeliveriesPolicy).authorize('read', community)
    const search = await request.validateUsing(deliverySearchValidator, {
      data: filledIn(request.qs()),
    })

    const person = search.phone ? await personReached(search.phone, community) : null
    if (person) await tell(person, search.purpose!, member)
    const found = search.phone && !person ? nothing : await matching(search, community, person)
    return inertia.render('desk/deliveries/index', {
      search: textsIn(request.qs()),
      ways: waysSeenAt(community),
      name: person?.name ?? null,
      ...found,
    })
  }
}

/** Calls only read codes out, and of a code it is not known whose it is: that is the platform's own. */
function waysSeenAt({ parentId }: Territory): WayName[] {
  return parentId === null ? [...wayNames] : [...channelNames]
}

const nothing = { deliveries: [], counts: {}, next: null }

async function matching(search: DeliverySearch, territory: Territory, person: Person | null) {
  const within = { territory, personId: person?.id ?? null }
  const { deliveries, next } = await deliveriesMatching(search, within)
  return {
    deliveries: deliveries.map((delivery) => new DeliveryTransformer(delivery).forList()),
    counts: await deliveryCounts(search, within),
    next,
  }
}

async function tell(person: Person, purpose: string, by: Person) {
  await recordLook({ act: 'deliveries.seen', by, person, purpose })
}

/** What was typed, to be shown again. */
function textsIn(fields: Record<string, unknown>) {
  const names = ['channel', 'state', 'from', 'until', 'phone', 'purpose'] as const
  return Object.fromEntries(names.map((name) => [name, String(fields[name] ?? '')])) as Record<
    (typeof names)[number],
    string
  >
}

/** A field of the search that was left empty asks for nothing. */
function filledIn(fields: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
