import db from '@adonisjs/lucid/services/db'
import transaction from '#core/transaction'
import within from '#points/ledger'

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

type LateHold = { id: string; kind: string }

async function lateHolds(after: string) {
  const { rows } = await db.rawQuery<{ rows: LateHold[] }>(
    `select hold.id, hold.kind from points_open_holds as late
     join points_transfers as hold on hold.id = late.transfer_id
     where late.expires_at < clock_timestamp() - interval '10 minutes' and hold.id > :after
     order by hold.id limit :batch`,
    { after, batch: BATCH }
  )
  return rows
}

async function release(holds: LateHold[]) {
  const memo = { key: 'points.reason.hold_expired', values: {} }
  const receipts = await transaction((client) =>
    within(client).carryOut(
      holds.map(({ id, kind }) => ({
        type: 'release',
        kind,
        reference: `release:${id}`,
        holdId: Number(id),
        actorId: null,
        memo,
      }))
    )
  )
  return receipts.filter(({ outcome }) => outcome.status === 'applied').length
}
