import db from '@adonisjs/lucid/services/db'

/** From so many documents on, a common word has too many matches to look at all of them. */
const LARGE = 20_000

/** In milliseconds: places do not grow from small to large in less. */
const AGE = 60_000

const known = new Map<string, { at: number; isLarge: boolean }>()

/** Whether many documents can be found by this part of a query; as PostgreSQL estimates, without counting. */
export default async function isLarge(side: string) {
  const remembered = known.get(side)
  if (remembered && Date.now() - remembered.at < AGE) return remembered.isLarge

  const { rows } = await db.rawQuery(
    'explain (format json) select from search_documents where lexemes @@ ?::tsquery',
    [side]
  )
  const answer = { at: Date.now(), isLarge: rows[0]['QUERY PLAN'][0].Plan['Plan Rows'] >= LARGE }
  if (known.size > 10_000) known.clear()
  known.set(side, answer)
  return answer.isLarge
}
