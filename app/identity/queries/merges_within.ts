import PersonMerge from '#identity/models/person_merge'
import type Territory from '#territories/models/territory'

/** What was merged in a territory, the latest first; the last fifty. */
export default function mergesWithin(territory: Territory) {
  return PersonMerge.within(territory)
    .preload('kept')
    .preload('merged')
    .preload('mergedBy')
    .preload('unmerge')
    .orderBy('id', 'desc')
    .limit(50)
}
