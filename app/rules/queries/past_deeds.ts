import db from '@adonisjs/lucid/services/db'
import type { Award } from '#core/plugin'
import { dayOf } from '#points/lots'
import type { DeclaredRule } from '#rules/queries/declared_rules'
import { numbersIn, type Deed } from '#rules/worth'
import type Territory from '#territories/models/territory'

/** Days in Asia/Shanghai, the first and the last. */
export type Period = { from: string; until: string }

/** Something that was reported, as a rule of a plugin sees it. */
export type PastDeed = Deed & { personId: string; at: Date; territoryId: string }

type Row = { id: string; payload: object; territory_id: string; at: Date }

/** More than a county does in a quarter; beyond it nobody waits for a page. */
const MOST = 50_000

/** The deeds of a period within a territory for which a rule is asked, each once, in their order. */
export default async function pastDeeds(
  { rule }: DeclaredRule,
  territory: Territory,
  period: Period
): Promise<PastDeed[]> {
  const rows = await eventsCalled(rule.event.eventName, territory, period)
  const known = await withdrawnReferences({ rule }, territory)
  const deeds: PastDeed[] = []
  for (const { at, id, payload, territory_id: territoryId } of rows) {
    const award = rule.award({ id, territoryId, payload })
    if (!award || known.has(award.reference)) continue
    known.add(award.reference)
    deeds.push(deedOf(award, { numbers: numbersIn(rule.numbers, payload), at, territoryId }))
  }
  return deeds
}

function deedOf({ amount, personId }: Award, of: Pick<PastDeed, 'numbers' | 'at' | 'territoryId'>) {
  return { ...of, amount, personId, on: dayOf(of.at.toISOString()) }
}

async function eventsCalled(name: string, { path }: Territory, { from, until }: Period) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select event.id, event.payload, event.territory_id, event.created_at as at
     from kernel_events as event join territories on territories.id = event.territory_id
     where event.name = :name and territories.path <@ :path::ltree
       and event.created_at >= :from::date::timestamp at time zone 'Asia/Shanghai'
       and event.created_at < (:until::date + 1)::timestamp at time zone 'Asia/Shanghai'
     order by event.position limit :most`,
    { name, path, from, until, most: MOST }
  )
  return rows
}

/** Deeds that did not happen after all. */
async function withdrawnReferences({ rule }: Pick<DeclaredRule, 'rule'>, { path }: Territory) {
  if (!rule.withdrawal) return new Set<string>()
  const { event, withdrawn } = rule.withdrawal
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select event.id, event.payload, event.territory_id from kernel_events as event
     join territories on territories.id = event.territory_id
     where event.name = :name and territories.path <@ :path::ltree limit :most`,
    { name: event.eventName, path, most: MOST }
  )
  const all = rows.map(({ id, payload, territory_id: territoryId }) => {
    return withdrawn({ id, territoryId, payload })?.reference
  })
  return new Set(all.filter((reference) => reference !== undefined))
}
