import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type Territory from '#territories/models/territory'

/**
 * Narrows to territories that somebody calls by this text: a part of the name, the beginning of its
 * pinyin or initials, or the code; an earlier name counts, and that of a territory it took in.
 */
export default function knownAs(
  territories: ModelQueryBuilderContract<typeof Territory>,
  text: string
) {
  return territories.whereRaw(
    `territories.id in (
      select coalesce(known.succeeded_by_id, known.id) from territories known
        left join territory_names former on former.territory_id = known.id
      where known.code = :text
        or position(:text in known.name) > 0 or position(:text in former.name) > 0
        or (:letters <> '' and (
          position(' ' || :letters in ' ' || known.reading) > 0
          or position(' ' || :letters in ' ' || former.reading) > 0
        ))
    )`,
    { text, letters: lettersIn(text) }
  )
}

/** What may be pinyin or initials; one letter would be the beginning of everything. */
function lettersIn(text: string) {
  const letters = text.toLowerCase().replace(/ü/g, 'v').replace(/\s/g, '')
  return /^[a-z]{2,}$/.test(letters) ? letters : ''
}
