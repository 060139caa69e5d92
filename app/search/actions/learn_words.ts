import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import declarations from '#search/declarations'
import type { SearchEntry } from '#search/entry'
import { isHan } from '#search/normalise'
import { readingOf } from '#search/reading'
import { slipsOf, soundOf } from '#search/slips'

/** Words that this process has seen; forgetting them costs a statement and no more. */
const MOST_REMEMBERED = 200_000

const known = new Set<string>()

/** Remembers words, so that a slip of the finger can be put right. */
export default async function learnWords(words: Set<string>) {
  const unknown = [...words].filter((word) => !known.has(word))
  if (unknown.length === 0) return

  try {
    const fresh = await neverSeen(unknown)
    if (fresh.length > 0) await db.rawQuery(statement, [JSON.stringify(fresh.map(rowOf))])
    if (known.size > MOST_REMEMBERED) known.clear()
    for (const word of unknown) known.add(word)
  } catch (error) {
    // What was indexed is found all the same; the words are learnt with the next document.
    logger.warn({ err: error }, 'words not learnt')
  }
}

/** The words of names that everybody may know, without those that this process has learnt. */
export function wordsToLearn(entry: SearchEntry): string[] {
  if (!isForEverybody(entry)) return []
  return entry.names.flatMap(({ words }) => words).filter((word) => !known.has(word) && isHan(word))
}

/** Names of people are found as they are written, and not by what is nearly the same. */
function isForEverybody({ kind, ownerId, pluginId, roles }: SearchEntry) {
  return ownerId === null && roles.length === 0 && !declarations.of(pluginId, kind).isOfPeople
}

/** A process that has just begun knows none, and the database nearly all: only what a new one sounds like is worth finding out. */
async function neverSeen(words: string[]): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { word: string }[] }>(
    `select word from unnest(?::text[]) as given (word)
     where not exists (select from search_words known where known.word = given.word)
     order by word`,
    [words]
  )
  return rows.map(({ word }) => word)
}

const statement = `
  insert into search_words (word, sound, slips)
  select word, sound, slips
  from jsonb_to_recordset(?::jsonb) as given (word text, sound text, slips text[])
  on conflict do nothing`

function rowOf(word: string) {
  const { pinyin } = readingOf(word)
  return { word, sound: soundOf(pinyin), slips: slipsOf(word, pinyin) }
}
