import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'
import resolveHold from '#points/actions/resolve_hold'
import type { Command } from '#points/commands'
import { HoldGone } from '#points/errors'
import within from '#points/ledger'
import countedWith from '#points/queries/counted_with'

const BATCH = 200

/**
 * Gives back what is held beyond its time, and returns how many holds there were. Whoever set the points aside has had
 * ten minutes to do so with words of their own; the key is the same, so it happens once.
 */
export default async function releaseLateHolds(signal?: AbortSignal) {
  let released = 0
  let after = '0'
  for (;;) {
    signal?.throwIfAborted()
    const holds = await lateHolds(after)
    if (holds.length === 0) return released
    released += await release(holds)
    after = holds[holds.length - 1].id
  }
}

/** `isMerged` is true where whose points they are has become one with somebody else. */
type LateHold = { id: string; kind: string; isMerged: boolean }

async function lateHolds(after: string) {
  const { rows } = await db.rawQuery<{ rows: LateHold[] }>(
    `select hold.id, hold.kind, exists (
         select from points_accounts as account join persons as owner
           on owner.id = case when account.owner_kind = 'person' then account.owner_id::uuid end
         where account.id = hold.debit and owner.merged_into_id is not null) as "isMerged"
     from points_open_holds as late
     join points_transfers as hold on hold.id = late.transfer_id
     where late.expires_at < clock_timestamp() - interval '10 minutes' and hold.id > :after
     order by hold.id limit :batch`,
    { after, batch: BATCH }
  )
  return rows
}

async function release(holds: LateHold[]) {
  const counted = await transaction((client) =>
    countedWith(
      holds.map(({ id }) => id),
      client
    )
  )
  const isPlain = ({ id, isMerged }: LateHold) => !counted.has(id) && !isMerged
  const [plain, others] = [
    holds.filter((hold) => isPlain(hold)),
    holds.filter((hold) => !isPlain(hold)),
  ]
  const receipts = await transaction((client) => within(client).carryOut(plain.map(releaseOf)))
  const released = receipts.filter(({ outcome }) => outcome.status === 'applied').length
  return released + (await releaseOneByOne(others))
}

/** With each of them goes what it counts against a cap, or what follows a merge: other accounts, so another transaction. */
async function releaseOneByOne(holds: LateHold[]) {
  let released = 0
  for (const { id } of holds) {
    try {
      await resolveHold(id, { type: 'release', memo, actorId: null })
      released += 1
    } catch (error) {
      // Whoever set it aside has ended it meanwhile.
      if (!(error instanceof HoldGone)) throw error
    }
  }
  return released
}

const memo = { key: 'points.reason.hold_expired', values: {} }

function releaseOf({ id, kind }: LateHold): Command {
  const reference = `release:${id}`
  return { type: 'release', kind, reference, holdId: Number(id), actorId: null, memo }
}
