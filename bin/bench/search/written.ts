import { performance } from 'node:perf_hooks'
import indexDocuments from '#search/actions/index_documents'
import replaceDocuments from '#search/actions/replace_documents'
import type { SearchDocument } from '#search/document'
import { putInOrder } from '#search/postgresql/waiting_list'
import type Territory from '#territories/models/territory'

const AT_ONCE = 1_000
const LANES = 2

/** How many of these documents are indexed in a second, by two who write as many at once as an import does. */
export async function indexed(documents: SearchDocument[]) {
  let next = 0
  const lane = async () => {
    while (next < documents.length) {
      const start = next
      next += AT_ONCE
      await indexDocuments('volunteer', documents.slice(start, next))
    }
  }
  return perSecond(documents.length, () => Promise.all(Array.from({ length: LANES }, lane)))
}

/** The same, where an index is built anew a place at a time. */
export async function rebuilt(places: { territory: Territory; documents: SearchDocument[] }[]) {
  const count = places.reduce((sum, { documents }) => sum + documents.length, 0)
  return perSecond(count, async () => {
    for (const { documents, territory } of places) {
      await replaceDocuments('volunteer', territory, async () => documents)
    }
  })
}

async function perSecond(count: number, work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  await putInOrder()
  return Math.round((1000 * count) / (performance.now() - start))
}
