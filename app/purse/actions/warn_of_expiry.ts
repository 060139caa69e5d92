import db from '@adonisjs/lucid/services/db'
import sendNotice from '#notifications/actions/send_notice'
import transaction from '#core/transaction'

const BATCH = 200

/** How many days before points expire people are told: first when a month is left, then when a week is. */
const stages = [30, 7] as const
type Stage = (typeof stages)[number]

type Expiring = {
  account_id: string
  owner_kind: 'person' | 'household'
  on: string
  days: number
  points: string
  people: { id: string; territory_id: string }[]
}
type Place = { on: string; account: string }

/**
 * Tells people that points of theirs, or of their household, expire within 30 days, and again within 7; at each
 * stage once for all that expires on one day. It may end half-way and begin again, also in several processes at
 * once: a message has the account, the day and the stage in its reference. Returns how many lots it looked at.
 */
export default async function warnOfExpiry(signal?: AbortSignal) {
  let place: Place = { on: '0001-01-01', account: '0' }
  let seen = 0
  for (;;) {
    signal?.throwIfAborted()
    const lots = await expiringAfter(place)
    if (lots.length === 0) return seen
    await transaction(async () => {
      for (const lot of lots) await tell(lot)
    })
    seen += lots.length
    const { account_id: account, on } = lots[lots.length - 1]
    place = { on, account }
  }
}

/** What of an account expires on one day, by the day of the database in Shanghai, with those whom it concerns. */
async function expiringAfter({ account, on }: Place) {
  const { rows } = await db.rawQuery<{ rows: Expiring[] }>(
    `select lot.*, account.owner_kind, (
       select coalesce(json_agg(json_build_object('id', id, 'territory_id', territory_id)), '[]')
       from persons where erased_at is null and id in (
         select account.owner_id::uuid where account.owner_kind = 'person'
         union all select person_id from household_members
         where account.owner_kind = 'household' and household_id = account.owner_id::uuid
           and moved_out_on is null and superseded_at is null
       )
     ) as people
     from (
       select account_id, expires_on::text as on, expires_on - today as days, sum(remaining) as points
       from points_lots, (
         select (clock_timestamp() at time zone 'Asia/Shanghai')::date as today
       ) as clock
       where remaining > 0 and expires_on between today and today + :most::int
         and (expires_on, account_id) > (:on::date, :account::bigint)
         and account_id in (select id from points_accounts
           where book = 'points' and owner_kind in ('person', 'household'))
       group by expires_on, account_id, today order by expires_on, account_id limit :batch
     ) as lot join points_accounts as account on account.id = lot.account_id
     order by lot.on, lot.account_id`,
    { on, account, batch: BATCH, most: Math.max(...stages) }
  )
  return rows
}

async function tell({
  account_id: account,
  days,
  on,
  owner_kind: owner,
  people,
  points,
}: Expiring) {
  const stage: Stage = days <= 7 ? 7 : 30
  for (const { id: personId, territory_id: territoryId } of people) {
    await sendNotice({
      sender: 'purse',
      kind: owner === 'household' ? 'household_expiring' : 'expiring',
      urgency: 'normal',
      personId,
      territoryId,
      reference: `${account}:${on}:${stage}`,
      values: { points: Number(points), on, days },
      href: owner === 'household' ? '/me/points/household' : '/me/points',
    })
  }
}
