import { indexDocument, removeDocument } from '#core/search'
import type Space from '../models/space.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'

/** Makes a published space findable, and a hidden one not; expects `resource`. */
export default async function indexSpace(space: Space) {
  if (!space.isPublished) return removeDocument('spaces', 'space', space.id)

  return indexDocument('spaces', new SpaceTransformer(space).forSearch())
}
