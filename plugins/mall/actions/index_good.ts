import { indexDocument, removeDocument } from '#core/search'
import type Good from '../models/good.ts'
import GoodTransformer from '../transformers/good_transformer.ts'

/** Makes a good on offer findable, and a hidden one not. */
export default async function indexGood(good: Good) {
  if (!good.isPublished) return removeDocument('mall', 'good', good.id)

  return indexDocument('mall', new GoodTransformer(good).forSearch())
}
