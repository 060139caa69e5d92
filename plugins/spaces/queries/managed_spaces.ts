import type { Territory } from '#core/people'
import type { ManagedSpace } from '../desk_views.ts'
import type { Choice } from '../views.ts'
import SpaceTransformer from '../transformers/space_transformer.ts'
import spacesAtDesk from './spaces_at_desk.ts'

/** Every space as staff see it, with the name of what it is a part of. */
export default async function managedSpaces(community: Territory): Promise<ManagedSpace[]> {
  const spaces = await spacesAtDesk(community)
  const names = new Map(spaces.map(({ resource }) => [resource.id, resource.name]))
  return spaces.map((space) => {
    const { parentId } = space.resource
    return new SpaceTransformer(space).forDesk(parentId ? (names.get(parentId) ?? null) : null)
  })
}

/** Every space as one of several to choose from. */
export async function spaceChoices(community: Territory): Promise<Choice[]> {
  const spaces = await spacesAtDesk(community)
  return spaces.map(({ id, resource }) => ({ value: id, label: resource.name }))
}
