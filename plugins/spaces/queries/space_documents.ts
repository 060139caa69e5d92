import type { Territory } from '#core/people'
import SpaceTransformer from '../transformers/space_transformer.ts'
import publishedSpaces from './published_spaces.ts'

/** Every space that can be found: the published ones. */
export default async function spaceDocuments(territory: Territory) {
  const spaces = await publishedSpaces(territory)
  return spaces.map((space) => new SpaceTransformer(space).forSearch())
}
