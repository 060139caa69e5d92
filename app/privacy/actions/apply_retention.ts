import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { holdings, type NamedHolding } from '#privacy/dictionary'
import RetentionRun, { type RetentionResult } from '#privacy/models/retention_run'
import { hasPassed, isTimed, leftIn, type Timed } from '#privacy/queries/passed'

const AT_A_TIME = 1_000

type Run = { isTrial: boolean; by: { id: string; territoryId: string } | null }

/**
 * Deletes what has passed its time, table by table as the dictionary says, and writes down how much of each
 * and what the oldest is that is left. A table that fails does not hold up the others; a trial only counts.
 */
export default async function applyRetention({ by, isTrial }: Run) {
  const run = await RetentionRun.create({ isTrial, begunById: by?.id ?? null, results: [] })
  const results: RetentionResult[] = []
  for (const holding of holdings()) {
    if (isTimed(holding)) results.push(await attempt(holding, isTrial))
  }
  return transaction(async (client) => {
    await recordAct({
      act: isTrial ? 'privacy.retention_tried' : 'privacy.retention_applied',
      by,
      subject: { kind: 'retention_run', id: run.id },
      territoryId: null,
      after: { deleted: results.reduce((sum, { deleted }) => sum + deleted, 0) },
    })
    return run.useTransaction(client).merge({ results, finishedAt: DateTime.now() }).save()
  })
}

async function attempt(holding: Timed, isTrial: boolean): Promise<RetentionResult> {
  const kind = nameOf(holding)
  const due = await countPassed(holding)
  try {
    const deleted = isTrial ? 0 : await deletePassed(holding)
    return { kind, due, deleted, ...(await leftIn(holding)), fault: null }
  } catch (error) {
    // What stopped it is in the record of the run, which staff read.
    logger.error({ err: error, kind }, 'retention failed')
    const fault = error instanceof Error ? error.message : String(error)
    return { kind, due, deleted: 0, ...(await leftIn(holding)), fault }
  }
}

async function countPassed(holding: Timed) {
  const { rows } = await db.rawQuery(
    `select count(*)::int as due from ${holding.table} where ${hasPassed(holding)}`
  )
  return rows[0].due as number
}

/** In small pieces, each kept by itself, so that nobody waits for a lock on a thousand rows. */
async function deletePassed(holding: Timed) {
  if (holding.kept.by) return removePassed(holding, holding.kept.by)
  let deleted = 0
  for (;;) {
    const { rowCount } = await db.rawQuery(
      `delete from ${holding.table} where ctid in (
         select ctid from ${holding.table} where ${hasPassed(holding)} limit ${AT_A_TIME})`
    )
    deleted += rowCount
    if (rowCount < AT_A_TIME) return deleted
  }
}

async function removePassed({ table, ...holding }: Timed, by: NonNullable<Timed['kept']['by']>) {
  const { default: remove } = await by()
  const passed = db.from(table).whereRaw(hasPassed({ table, ...holding }))
  let removed = 0
  for (;;) {
    const rows: { id: string }[] = await passed.clone().select('id').orderBy('id').limit(AT_A_TIME)
    if (rows.length === 0) return removed
    const ids = rows.map(({ id }) => id)
    await remove(ids)
    // What it leaves would be found again for ever.
    const left = await db.from(table).whereIn('id', ids).first()
    if (left) throw new Error(`${table} ${left.id} was not removed`)
    removed += rows.length
  }
}

function nameOf({ domain, kind }: NamedHolding) {
  return `${domain}.${kind}`
}
