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

/** Remembers the words of names that everybody may know, so that a slip of the finger can be put right. */
export default async function learnWords(entries: SearchEntry[]) {
  const named = entries.filter(isForEverybody)
  const words = named.flatMap(({ names }) => names.flatMap((name) => name.words))
  const unknown = [...new Set(words)].filter((word) => !known.has(word) && isHan(word)).sort()
  if (unknown.length === 0) return

  try {
    await db.rawQuery(statement, [JSON.stringify(unknown.map(rowOf))])
    if (known.size > MOST_REMEMBERED) known.clear()
    for (const word of unknown) known.add(word)
  } catch (error) {
    // What was indexed is found all the same; the words are learnt with the next document.
    logger.warn({ err: error }, 'words not learnt')
  }
}

/** Names of people are found as they are written, and not by what is nearly the same. */
function isForEverybody({ kind, ownerId, pluginId, roles }: SearchEntry) {
  return ownerId === null && roles.length === 0 && !declarations.of(pluginId, kind).isOfPeople
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
