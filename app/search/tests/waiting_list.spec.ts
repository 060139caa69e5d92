import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import indexDocuments from '#search/actions/index_documents'
import { whenInOrder } from '#search/postgresql/waiting_list'
import { documentOf } from '#tests/factories/search'
import { createCommunity } from '#tests/factories/territories'

/** In pages of 8 kilobytes: as much as may wait at any time, because others write a little too. */
const FEW = 256 / 8

/** An import of which some 100 pages wait. */
const COUNT = 600

test.group('What an import has written to the search', () => {
  test('is put in order soon after it, by the same process', async ({ assert }) => {
    const community = await createCommunity()
    const documents = Array.from({ length: COUNT }, (_, place) => {
      const plots = Array.from({ length: 40 }, (__, plot) => `plot${place}x${plot}`)
      return documentOf(community, `菜地${place}号`, { detail: plots.join(' ') })
    })
    await indexDocuments('volunteer', documents)
    await whenInOrder()
    assert.isBelow(await putInOrderNow(), FEW)
  })
})

/** How many pages waited. */
async function putInOrderNow(): Promise<number> {
  const { rows } = await db.rawQuery(
    "select gin_clean_pending_list('search_documents_lexemes_gin')::int as pages"
  )
  return rows[0].pages
}
