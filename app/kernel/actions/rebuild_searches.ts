import rebuildSearch, { type Progress } from '#kernel/actions/rebuild_search'
import type { SearchPart } from '#kernel/search_parts'

/** So many parts at once: while one waits for the disk or for its words, the others use the cores. */
const LANES = 4

type Tell = {
  progress: (part: SearchPart, progress: Progress) => void
  done: (part: SearchPart, documents: number) => void
}

/** Builds parts of the index anew, some of them at once. If one fails the others are built all the same; then it throws. */
export default async function rebuildSearches(parts: SearchPart[], tell: Tell) {
  const waiting = parts.values()
  const lanes = Array.from({ length: LANES }, async () => {
    for (const part of waiting) {
      tell.done(part, await rebuildSearch(part, (progress) => tell.progress(part, progress)))
    }
  })
  const ends = await Promise.allSettled(lanes)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}
