import { performance } from 'node:perf_hooks'
import indexDocuments from '#search/actions/index_documents'
import replaceDocuments from '#search/actions/replace_documents'
import declarations from '#search/declarations'
import type { SearchDocument } from '#search/document'
import { putInOrder } from '#search/postgresql/waiting_list'
import type Territory from '#territories/models/territory'

const AT_ONCE = 1_000
const LANES = 4

/** How many of these documents are indexed in a second, by four who write as many at once as an import does. */
export async function indexed(documents: SearchDocument[]) {
  const starts = Array.from({ length: Math.ceil(documents.length / AT_ONCE) }, (_, place) => {
    return place * AT_ONCE
  })
  return perSecond(documents.length, () =>
    inLanes(starts, (start) => indexDocuments('volunteer', documents.slice(start, start + AT_ONCE)))
  )
}

/** The same, where the index of as many plugins is built anew, each a place at a time. */
export async function rebuilt(places: { territory: Territory; documents: SearchDocument[] }[]) {
  const count = places.reduce((sum, { documents }) => sum + documents.length, 0)
  const shares = plugins.map((pluginId, share) => ({
    pluginId,
    places: places.filter((_, place) => place % plugins.length === share),
  }))
  return perSecond(count, () =>
    inLanes(shares, async ({ places: own, pluginId }) => {
      for (const { documents, territory } of own) {
        await replaceDocuments(pluginId, territory, async () => documents)
      }
    })
  )
}

/** As different from one another as the index can tell; what they say is what volunteering says. */
const plugins = Array.from({ length: LANES }, (_, place) => `bench-${place}`)
for (const pluginId of plugins) {
  declarations.declare(pluginId, declarations.of('volunteer', 'shift'))
}

async function inLanes<Work>(works: Work[], doIt: (work: Work) => Promise<unknown>) {
  const waiting = works.values()
  const lane = async () => {
    for (const work of waiting) await doIt(work)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

async function perSecond(count: number, work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  await putInOrder()
  return Math.round((1000 * count) / (performance.now() - start))
}
