import db from '@adonisjs/lucid/services/db'
import PrivacyRequest from '#privacy/models/privacy_request'
import type Territory from '#territories/models/territory'

/** What staff have to answer or finish in a territory, the soonest due first. */
export default function openRequests(territory: Territory) {
  return PrivacyRequest.within(territory)
    .whereNull('closed_at')
    .preload('person')
    .preload('answer')
    .preload('erasure')
    .orderBy(['due_on', 'id'])
}

/** How many there are, and how many of them are overdue. */
export async function openRequestCounts(territory: Territory) {
  const { rows } = await db.rawQuery(
    `select count(*)::int as open,
       count(*) filter (where due_on < (now() at time zone 'Asia/Shanghai')::date)::int as overdue
     from privacy_requests join territories on territories.id = privacy_requests.territory_id
     where closed_at is null and territories.path <@ ?::ltree`,
    [territory.path]
  )
  return rows[0] as { open: number; overdue: number }
}
