import rebuildSearchAt from '#kernel/actions/rebuild_search_at'
import { placesOf, type SearchPart } from '#kernel/search_parts'
import { putInOrder } from '#search/postgresql/waiting_list'

/** How far it has come, after each territory. */
export type Progress = { place: string; done: number; of: number; documents: number }

/**
 * Builds a plugin's part of the index anew from its sources; answers how many documents there are. What is
 * right stays as it is and what is not is put right, a territory at a time, so that nothing is ever missing.
 */
export default async function rebuildSearch(
  part: SearchPart,
  tell: (progress: Progress) => void = () => {}
) {
  const places = await placesOf(part)
  let documents = 0
  for (const [index, place] of places.entries()) {
    documents += await rebuildSearchAt(part, place)
    tell({ place: place.name, done: index + 1, of: places.length, documents })
  }
  await putInOrder()
  return documents
}
