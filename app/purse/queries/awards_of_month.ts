import type { TransactionClient } from '#core/database'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import maskName from '#identity/masked_name'
import type Territory from '#territories/models/territory'

/** What rules have paid to one person in a month, less what was taken back; whole points. */
export type AwardsOfPerson = {
  personId: string
  maskedName: string | null
  awards: number
  points: number
}

type Columns = {
  person_id: string
  name: string | null
  is_shown: boolean
  awards: number
  points: string
}

/** Who earned how much in a community in the month that begins with `month`, the most first. */
export default async function awardsOfMonth(
  { id }: Territory,
  month: DateTime,
  client?: TransactionClient
): Promise<AwardsOfPerson[]> {
  const from = month.setZone('Asia/Shanghai', { keepLocalTime: true }).startOf('month')
  const { rows } = await (client ?? db).rawQuery<{ rows: Columns[] }>(
    `select person.id as person_id, person.name,
       person.restricted_at is null and person.erased_at is null as is_shown,
       count(*)::int as awards, sum(award.amount - taken_back) as points
     from points_transfers as award
     join points_accounts as budget on budget.id = award.debit and budget.territory_id = :id
     join points_accounts as purse on purse.id = award.credit
     join persons as person
       on person.id = case when purse.owner_kind = 'person' then purse.owner_id::uuid end
     cross join lateral (
       select coalesce(sum(amount), 0) as taken_back from points_transfers
       where reverses_id = award.id
     ) as reversals
     where award.book = 'points' and award.kind = 'award'
       and award.at >= :from and award.at < :until and award.amount > taken_back
       and not exists (
         select from points_withdrawn_deeds as gone where gone.reference = award.reference)
     group by person.id order by points desc, awards desc, person.id`,
    { id, from: from.toJSDate(), until: from.plus({ months: 1 }).toJSDate() }
  )
  return rows.map(({ awards, is_shown: isShown, name, person_id: personId, points }) => ({
    personId,
    maskedName: name && isShown ? maskName(name) : null,
    awards,
    points: Number(points),
  }))
}
