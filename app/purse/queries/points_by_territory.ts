import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import type { PointsOfTerritory } from '#purse/pages'
import type Territory from '#territories/models/territory'

type Columns = { code: string; name: string } & Record<
  'issued' | 'spent' | 'expired' | 'held' | 'people',
  string
>

/**
 * What became of points in a month, in whole points, for each territory directly below one; a community stands for
 * itself. `held` is what is set aside at this moment; `people` are those who earned or spent something.
 */
export default async function pointsByTerritory(
  { path }: Territory,
  month: DateTime
): Promise<PointsOfTerritory[]> {
  const values = {
    path,
    from: month.toJSDate(),
    until: month.plus({ months: 1 }).toJSDate(),
  }
  const { rows } = await db.rawQuery<{ rows: Columns[] }>(
    `with moved as (
       select kind, phase, debit, credit, amount from points_transfers
       where book = 'points' and at >= :from and at < :until
     ), figures as (
       select account.territory_id, amount as issued, 0 as spent, 0 as expired, 0 as held, null::uuid as person
         from moved join points_accounts as account on account.id = debit where kind = 'award'
       union all select account.territory_id, 0, amount, 0, 0, null
         from moved join points_accounts as account on account.id = credit
         where phase = 'post' and kind = 'redeem'
       union all select ${home}, 0, 0, amount, 0, null
         from moved join points_accounts as account on account.id = debit ${homes}
         where kind = 'expire'
       union all select account.territory_id, 0, 0, 0, hold.amount, null
         from points_open_holds join points_transfers as hold on hold.id = transfer_id
         join points_accounts as account on account.id = hold.credit
       union all select person.territory_id, 0, 0, 0, 0, person.id
         from moved join points_accounts as account
           on account.id = case when kind = 'award' then credit else debit end
         join persons as person on person.id = ${ownerAs('person')}
         where kind = 'award' or phase = 'post'
     )
     select below.code, below.name, sum(issued) as issued, sum(spent) as spent,
       sum(expired) as expired, sum(held) as held, count(distinct person) as people
     from figures join territories as place on place.id = figures.territory_id
     join territories as below on below.path
       = subpath(place.path, 0, least(nlevel(place.path), nlevel(:path::ltree) + 1))
     where place.path <@ :path::ltree
     group by below.code, below.name order by below.code`,
    values
  )
  return rows.map(({ code, name, ...figures }) => ({
    code,
    name,
    issued: Number(figures.issued),
    spent: Number(figures.spent),
    expired: Number(figures.expired),
    held: Number(figures.held),
    people: Number(figures.people),
  }))
}

const home = 'coalesce(person.territory_id, household.territory_id)'

const homes = `
  left join persons as person on person.id = ${ownerAs('person')}
  left join households as household on household.id = ${ownerAs('household')}`

/** The id of an owner of this kind; the owner of a budget is a plugin, whose id is no UUID. */
function ownerAs(kind: 'person' | 'household') {
  return `case when account.owner_kind = '${kind}' then account.owner_id::uuid end`
}
