import { DateTime } from 'luxon'
import MessageDelivery from '#notifications/models/message_delivery'
import type { DeliverySearch } from '#notifications/validators/delivery_validators'
import type Territory from '#territories/models/territory'

const PAGE = 50
/** Without a day that was asked for: as far back as anybody asks why nothing came. */
const DAYS = 30

type Within = { territory: Territory; personId: string | null }

/** Tries to send to people of a territory, the newest first, in pages; `personId` asks for one of them. */
export default async function deliveriesMatching(search: DeliverySearch, within: Within) {
  const found = await matching(search, within)
    .if(search.after, (rows) => rows.where('message_deliveries.id', '<', search.after!))
    .orderBy('message_deliveries.id', 'desc')
    .limit(PAGE + 1)
  const deliveries = found.slice(0, PAGE)
  return { deliveries, next: found.length > PAGE ? deliveries[PAGE - 1].id : null }
}

/** How many of them came to what, whatever outcome is looked at. */
export async function deliveryCounts(
  search: DeliverySearch,
  within: Within
): Promise<Record<string, number>> {
  const rows = await matching({ ...search, state: undefined }, within)
    .groupBy('message_deliveries.state')
    .select('message_deliveries.state')
    .count('* as total')
  return Object.fromEntries(rows.map(({ $extras, state }) => [state, Number($extras.total)]))
}

function matching(
  { channel, from, state, until }: DeliverySearch,
  { personId, territory }: Within
) {
  const today = DateTime.now().setZone('Asia/Shanghai').startOf('day')
  const first = from ? dayIn(from) : (until ? dayIn(until) : today).minus({ days: DAYS })
  const deliveries = MessageDelivery.query()
    .where('message_deliveries.created_at', '>=', first.toJSDate())
    .where((rows) => reaching(rows, territory))
  if (personId) deliveries.where('message_deliveries.person_id', personId)
  if (channel) deliveries.where({ channel })
  if (state) deliveries.where({ state })
  if (until) {
    deliveries.where(
      'message_deliveries.created_at',
      '<',
      dayIn(until).plus({ days: 1 }).toJSDate()
    )
  }
  return deliveries
}

type Rows = ReturnType<typeof MessageDelivery.query>

/** To people who live there. Of a code for the sign-in it is not known whose it is: that is the platform's own. */
function reaching(rows: Rows, { parentId, path }: Territory) {
  rows.whereRaw(
    `exists (
       select from persons
       join territories on territories.id in (persons.territory_id, persons.grid_id)
       where persons.id = message_deliveries.person_id and territories.path <@ ?::ltree)`,
    [path]
  )
  if (parentId === null) rows.orWhereNull('message_deliveries.person_id')
}

/** A day is a day in China, wherever the server stands. */
function dayIn(date: Date) {
  return DateTime.fromISO(DateTime.fromJSDate(date).toISODate()!, { zone: 'Asia/Shanghai' })
}
