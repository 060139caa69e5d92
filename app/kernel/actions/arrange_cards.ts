import transaction, { afterCommit } from '#core/transaction'
import type Person from '#identity/models/person'
import memory from '#kernel/memory'
import type { ArrangedCard, ArrangedPlace } from '#kernel/snapshot'
import type Territory from '#territories/models/territory'

type Arranging = { slot: ArrangedPlace; by: Person | null }

/**
 * Gives the cards of a slot, or the tiles of a display, their order at a territory and below, down to where
 * somebody arranged them anew; null takes the word back.
 */
export default async function arrangeCards(
  { id }: Territory,
  cards: ArrangedCard[] | null,
  { by, slot }: Arranging
) {
  const key = { territory_id: id, slot }
  await transaction(async (client) => {
    afterCommit(async () => memory.forget())
    if (!cards) {
      await client.from('card_arrangements').where(key).delete()
      return
    }
    const columns = {
      cards: JSON.stringify(cards),
      decided_by_id: by?.id ?? null,
      updated_at: new Date(),
    }
    await client
      .knexQuery()
      .table('card_arrangements')
      .insert({ ...key, ...columns })
      .onConflict(['territory_id', 'slot'])
      .merge(columns)
  })
}
