import { setTimeout as delay } from 'node:timers/promises'
import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import { rootOf } from '#points/merkle'
import hashesBetween from '#points/queries/hashes_between'
import { lastSeal } from '#points/queries/seals'
import { bytes } from '#points/rows'
import { beforeTheFirst, hashOfStatement, sealed, type Seal } from '#points/seal'

/** In one seal: what a receipt has to read. */
const MOST = 100_000

const PATIENCE = { milliseconds: 100, times: 100 }

/**
 * Seals all transfers that are not sealed yet, and returns how many seals that took. A seal covers every id up to its
 * last, and so it waits until whoever may still be writing such a row has ended; if that takes long, the next round
 * does it.
 */
export default async function sealTransfers(signal?: AbortSignal): Promise<number> {
  const last = await settledId(signal)
  for (let count = 0; ; count++) {
    signal?.throwIfAborted()
    const seal = last === null ? null : await nextSeal(last)
    if (!seal || !(await keep(seal))) return count
    logger.info({ seal }, 'points sealed')
  }
}

/**
 * An id up to which nothing can be added: ids are given out before rows are committed. Whoever has one now has a
 * transaction by now, since it locked its accounts first; all of these have to end. Null if they do not.
 */
async function settledId(signal?: AbortSignal) {
  const { rows: given } = await db.rawQuery(
    "select last_value from pg_sequences where sequencename = 'points_transfers_id_seq'"
  )
  // A number of our own is above that of everyone who has begun; the end of a snapshot is not.
  const { rows: begun } = await db.rawQuery('select pg_current_xact_id() as xid')
  for (let turn = 0; turn < PATIENCE.times; turn++) {
    signal?.throwIfAborted()
    const { rows } = await db.rawQuery(
      'select pg_snapshot_xmin(pg_current_snapshot()) >= :xid::xid8 as "isSettled"',
      { xid: begun[0].xid }
    )
    if (rows[0].isSettled) return Number(given[0]?.last_value ?? 0)
    await delay(PATIENCE.milliseconds)
  }
  return null
}

async function nextSeal(last: number): Promise<Seal | null> {
  const before = await lastSeal()
  const from = before?.lastId ?? 0
  const transfers = await hashesBetween(from, last, MOST)
  if (transfers.length === 0) return null

  return sealed({
    no: (before?.no ?? 0) + 1,
    firstId: from + 1,
    lastId: transfers[transfers.length - 1].id,
    transfers: transfers.length,
    previous: before ? hashOfStatement(before) : beforeTheFirst,
    root: rootOf(transfers.map(({ hash }) => hash)),
    at: new Date().toISOString(),
  })
}

/** False if somebody else has written this one meanwhile. */
async function keep(seal: Seal) {
  const { rowCount } = await db.rawQuery(
    `insert into points_seals
       (no, first_id, last_id, transfers, previous, root, at, public_key, signature)
     values (:no, :firstId, :lastId, :transfers, :previous, :root, :at, :publicKey, :signature)
     on conflict do nothing`,
    {
      ...seal,
      previous: bytes(seal.previous),
      root: bytes(seal.root),
      publicKey: bytes(seal.publicKey),
      signature: bytes(seal.signature),
    }
  )
  return rowCount === 1
}
