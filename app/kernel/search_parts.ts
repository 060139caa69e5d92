import catalogue from '#kernel/catalogue'
import communitiesWith from '#kernel/queries/communities_with'
import coreSources, { type Source } from '#search/core_sources'
import Territory from '#territories/models/territory'

/** What of a plugin, or of the core, can be found. */
export type SearchPart = { id: string; search: Source[] }

/** Everything that can be found, or what of it belongs to this id; the core first. */
export default function searchParts(id?: string): SearchPart[] {
  const parts: SearchPart[] = [...coreSources, ...catalogue.plugins]
  return parts.filter((part) => !id || part.id === id)
}

/** Where the documents of a part are asked for: the core's at the tops of the tree, a plugin's where it is on. */
export async function placesOf({ id }: SearchPart): Promise<Territory[]> {
  const isOfTheCore = coreSources.some((part) => part.id === id)
  return isOfTheCore
    ? Territory.query().whereNull('parent_id').orderBy('path')
    : communitiesWith(id)
}
