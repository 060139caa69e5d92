import { indexDocument, removeDocument } from '#core/search'
import Season from '../models/season.ts'
import type Good from '../models/good.ts'
import GoodTransformer from '../transformers/good_transformer.ts'

/** Makes a good on offer findable, and one that is hidden or whose season is over not. */
export default async function indexGood(good: Good) {
  const season = good.seasonId ? await seasonOf(good) : null
  if (!good.isPublished || season?.state === 'over') {
    return removeDocument('mall', 'good', good.id)
  }
  return indexDocument('mall', new GoodTransformer(good).forSearch())
}

function seasonOf({ $trx, seasonId }: Good) {
  return Season.query({ client: $trx }).where('id', seasonId!).first()
}
