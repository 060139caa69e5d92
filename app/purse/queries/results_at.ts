import Result from '#purse/models/result'
import type Territory from '#territories/models/territory'

const MONTHS_SHOWN = 12
const LINES_PER_PAGE = 100

/** What is published in a community now, the newest month first. */
export function publicResults(community: Territory) {
  return Result.within(community)
    .withScopes((results) => results.public())
    .orderBy('month', 'desc')
    .orderBy('id', 'desc')
    .limit(MONTHS_SHOWN)
}

/** The same for staff: with what was withdrawn, and who published it. */
export function allResults(community: Territory) {
  return Result.within(community)
    .preload('publishedBy')
    .orderBy('month', 'desc')
    .orderBy('id', 'desc')
    .limit(2 * MONTHS_SHOWN)
}

/** The lines of a result, page by page; `hasMore` says whether others follow. */
export async function linesOf(result: Result, page: number) {
  const lines = await result
    .related('lines')
    .query()
    .orderBy('place')
    .offset((page - 1) * LINES_PER_PAGE)
    .limit(LINES_PER_PAGE + 1)
  return { lines: lines.slice(0, LINES_PER_PAGE), hasMore: lines.length > LINES_PER_PAGE }
}
