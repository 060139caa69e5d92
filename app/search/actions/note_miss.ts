import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import type { Findings, Inquiry } from '#search/queries/search'
import type Territory from '#territories/models/territory'

/** Longer texts are pasted, not looked for. */
const SHORTEST = 2
const LONGEST = 20

/** So many different words are enough to see what is missing; nobody fills the table for fun. */
const MOST = 2_000

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
    `insert into search_misses (id, territory_id, words, last_on)
     select :id, :territoryId, :words, :day
     where (select count(*) from search_misses where territory_id = :territoryId) < :most
     on conflict (territory_id, words)
     do update set times = search_misses.times + 1, last_on = excluded.last_on`,
    { id: uuid(), territoryId, words: query.text, day: DateTime.now().toISODate(), most: MOST }
  )
}

function isWorthKeeping(text: string) {
  const isOfWords = /^[\p{L}\p{N}\p{M} ]+$/u.test(text) && !/\d{4}/.test(text)
  return isOfWords && text.length >= SHORTEST && text.length <= LONGEST
}
