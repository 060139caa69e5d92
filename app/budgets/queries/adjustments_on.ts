import db from '@adonisjs/lucid/services/db'
import maskName from '#identity/masked_name'
import type Territory from '#territories/models/territory'
import shortNameOf from '#territories/short_name'

/** Something that staff did with points on a day, without a rule behind it. People are masked. */
export type Adjustment = {
  id: string
  at: Date
  what: 'proposed' | 'approved' | 'declined' | 'frozen' | 'open'
  kind: 'adjust' | 'correct' | 'grant' | 'state'
  person: string | null
  place: string
  amount: number | null
  reason: string
  by: string | null
  /** Who proposed what the other has decided. */
  proposedBy: string | null
}

type Row = Omit<Adjustment, 'amount'> & { amount: string | null }

/** All adjustments, corrections, grants and freezes of one day in Asia/Shanghai at a place and below, in their order. */
export default async function adjustmentsOn(
  { path }: Territory,
  day: string
): Promise<Adjustment[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with place as (select id, name from territories where path <@ :path::ltree),
     day as (select :day::date::timestamp at time zone 'Asia/Shanghai' as begin,
               (:day::date + 1)::timestamp at time zone 'Asia/Shanghai' as ending)
     select proposal.id || ':proposed' as id, proposed_at as at, 'proposed' as what, kind,
       owner.name as person, place.name as place, amount, proposal.reason, proposer.name as by,
       null as "proposedBy"
     from points_proposals as proposal join place on place.id = proposal.territory_id cross join day
     join persons as proposer on proposer.id = proposed_by_id
     left join persons as owner on owner.id = person_id
     where proposed_at >= day.begin and proposed_at < day.ending
     union all
     select proposal.id || ':decided', decided_at, verdict, kind, owner.name, place.name, amount,
       coalesce(decision.reason, proposal.reason), decider.name, proposer.name
     from points_decisions as decision
     join points_proposals as proposal on proposal.id = decision.proposal_id
     join place on place.id = proposal.territory_id cross join day
     join persons as proposer on proposer.id = proposal.proposed_by_id
     join persons as decider on decider.id = decided_by_id
     left join persons as owner on owner.id = person_id
     where decided_at >= day.begin and decided_at < day.ending
     union all
     select decided.id::text, decided.at, decided.state, 'state', owner.name, place.name, null,
       decided.reason, by.name, null
     from points_account_states as decided
     join points_accounts as account on account.id = account_id and owner_kind = 'person'
     join persons as owner on owner.id = account.owner_id::uuid
     join place on place.id = owner.territory_id cross join day
     join persons as by on by.id = by_id
     where decided.at >= day.begin and decided.at < day.ending
     order by at, id`,
    { path, day }
  )
  return rows.map(({ amount, person, ...row }) => ({
    ...row,
    person: person && maskName(person),
    place: shortNameOf(row.place),
    amount: amount === null ? null : Number(amount),
  }))
}
