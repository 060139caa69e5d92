import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { Findings, Inquiry } from '#search/queries/search'
import type Territory from '#territories/models/territory'

/** Longer texts are pasted, not looked for. */
const SHORTEST = 2
const LONGEST = 20

/** So many different words a day are enough to see what is missing; nobody fills the table for fun. */
const MOST_A_DAY = 200

/**
 * Remembers that something was looked for in vain, so that staff see what is missing: the words, the day
 * and how often, and nothing about who it was. Numbers may be somebody's, so they are not kept.
 */
export default async function noteMiss(
  { id: territoryId }: Territory,
  { narrowing }: Inquiry,
  { corrected, query, results }: Findings
) {
  const isNarrowed = narrowing.kind !== null || narrowing.isOpenNow
  if (results.length > 0 || corrected || isNarrowed || !isWorthKeeping(query.text)) return

  await db.rawQuery(
    `insert into search_miss_days (territory_id, day, words)
     select :territoryId, :day, :words
     where (select count(*) from search_miss_days
            where territory_id = :territoryId and day = :day) < :most
     on conflict (territory_id, day, words) do update set times = search_miss_days.times + 1`,
    { territoryId, words: query.text, day: today(), most: MOST_A_DAY }
  )
}

/** A day is a day in China, wherever the server stands. */
function today() {
  return DateTime.now().setZone('Asia/Shanghai').toISODate()!
}

function isWorthKeeping(text: string) {
  const isOfWords = /^[\p{L}\p{N}\p{M} ]+$/u.test(text) && !/\d{4}/.test(text)
  return isOfWords && text.length >= SHORTEST && text.length <= LONGEST
}
