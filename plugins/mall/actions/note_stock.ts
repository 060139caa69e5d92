import { DateTime } from 'luxon'
import { announce } from '#core/events'
import { GoodRanLow } from '../events.ts'
import type Good from '../models/good.ts'

/** Keeps the new stock of a locked good, and notes where few pieces are left, once for each shortage. */
export default async function noteStock(good: Good, stock: number) {
  good.stock = stock
  const begins = good.isLow && !good.lowSince
  if (begins) good.lowSince = DateTime.now()
  if (!good.isLow) good.lowSince = null
  await good.save()
  if (!begins || !good.isPublished) return

  const since = good.lowSince!.toISO()!
  await announce(
    new GoodRanLow(good.territoryId, { goodId: good.id, good: good.name, stock, since })
  )
}
