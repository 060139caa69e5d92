import db from '@adonisjs/lucid/services/db'
import Appeal from '#purse/models/appeal'
import type Territory from '#territories/models/territory'

const CLOSED_SHOWN = 50

/** What staff have to answer in a territory, the soonest due first. */
export function openAppeals(territory: Territory) {
  return appealsAt(territory)
    .withScopes((appeals) => appeals.open())
    .orderBy(['due_on', 'points_appeals.id'])
}

/** What was answered lately, the newest first. */
export function closedAppeals(territory: Territory) {
  return appealsAt(territory)
    .whereNotNull('closed_at')
    .orderBy('closed_at', 'desc')
    .orderBy('points_appeals.id', 'desc')
    .limit(CLOSED_SHOWN)
}

function appealsAt(territory: Territory) {
  return Appeal.within(territory)
    .preload('person')
    .preload('takenUpBy')
    .preload('answer')
    .preload('proposal', (proposal) => proposal.preload('decision'))
}

/** How many are open, and how many of them are overdue. */
export async function openAppealCounts({ path }: Territory) {
  const { rows } = await db.rawQuery<{ rows: { open: number; overdue: number }[] }>(
    `select count(*)::int as open,
       count(*) filter (where due_on < (now() at time zone 'Asia/Shanghai')::date)::int as overdue
     from points_appeals join territories on territories.id = points_appeals.territory_id
     where closed_at is null and territories.path <@ :path::ltree`,
    { path }
  )
  return rows[0]
}
