import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import indexDocuments from '#search/actions/index_documents'
import candidatesAt, { ENOUGH } from '#search/postgresql/candidates_at'
import { marks, quoted, SLICE_BITS } from '#search/postgresql/lexemes'
import looksWith from '#search/postgresql/looks'
import { everything } from '#search/queries/search'
import synonymsAt from '#search/queries/synonyms_at'
import parseQuery from '#search/query'
import { documentOf, guestSight } from '#tests/factories/search'
import { createCommunity } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

test.group('Where much has been written, a look through the newest', () => {
  test('is enough where enough of them have the word', async ({ assert }) => {
    const community = await createCommunity()
    await plant(community, 5)
    await fillSlices()
    await plant(community, ENOUGH)
    assert.equal(await countWith(community, await lastSlice()), ENOUGH)
  })

  test('is followed by one through all where few of them have it', async ({ assert }) => {
    const community = await createCommunity()
    await plant(community, 5)
    await fillSlices()
    await plant(community, ENOUGH - 6)
    assert.equal(await countWith(community, await lastSlice()), ENOUGH - 1)
  })
})

async function plant(community: Territory, count: number) {
  const documents = Array.from({ length: count }, () => documentOf(community, '浇水的花园'))
  await indexDocuments('volunteer', documents)
}

/** As if so much had been written meanwhile that older documents are in other slices. */
async function fillSlices() {
  await db.rawQuery("select setval('search_positions', nextval('search_positions') + ?)", [
    2 ** SLICE_BITS,
  ])
}

/** The slice of the newest documents, or the two between which they are split. */
async function lastSlice() {
  const { rows } = await db.rawQuery('select last_value from search_positions')
  const last = Number(rows[0].last_value)
  const numbers = new Set([last >> SLICE_BITS, (last - ENOUGH) >> SLICE_BITS])
  return [...numbers].map((number) => quoted(`${marks.slice}${number}`)).join(' | ')
}

/** How many candidates there are if these slices are looked through before all. */
async function countWith(community: Territory, slices: string) {
  const sight = guestSight(community)
  const query = await parseQuery('花园', await synonymsAt(community.path))
  const [{ side }] = await looksWith(sight)
  const looks = [slices, null].map((each) => ({ side, slices: each }))
  const question = { query, sight, breadth: 'names' as const, ...everything }
  return (await candidatesAt(looks, question)).length
}
