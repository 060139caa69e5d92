import db from '@adonisjs/lucid/services/db'
import rebuildSearchAt from '#kernel/actions/rebuild_search_at'
import { createPlace, guestAt } from '#tests/conformance/places'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Territory from '#territories/models/territory'

/** What is found in a community is its own, and is the same when the index is built anew. */
const search: Check = async (subject) => {
  const home = await createPlace(subject)
  const elsewhere = await createPlace(subject)
  await subject.factories.fill(home)
  const found = await documentsAt(home, subject)
  const faults = await foundFrom(elsewhere, found, subject)

  await rebuildSearchAt(subject.plugin, home)
  const rebuilt = await documentsAt(home, subject)
  if (linesOf(found) !== linesOf(rebuilt)) faults.push(different(subject, found, rebuilt))
  const kinds = new Set(rebuilt.map(({ kind }) => kind))
  const unfound = subject.plugin.search.filter(({ kind }) => !kinds.has(kind))
  return [...faults, ...unfound.map(({ kind }) => empty(subject, kind))]
}

export default search

type Document = { kind: string; title: string; href: string }

async function documentsAt({ id }: Territory, { plugin }: Subject): Promise<Document[]> {
  return db
    .from('search_documents')
    .where({ territory_id: id, plugin_id: plugin.id })
    .orderBy(['kind', 'document_id'])
    .select('kind', 'title', 'href')
}

async function foundFrom(community: Territory, documents: Document[], subject: Subject) {
  const stranger = guestAt(subject, community)
  const faults: Fault[] = []
  for (const { href, title } of documents) {
    const page = await stranger.get(`/search?q=${encodeURIComponent(title)}`)
    const results: Document[] = page.inertiaProps.results
    if (results.some((result) => result.href === href)) faults.push(stray(subject, title))
  }
  return faults
}

function linesOf(documents: Document[]) {
  return documents.map(({ href, kind, title }) => `${kind} ${title} ${href}`).join('\n')
}

function stray({ plugin }: Subject, title: string): Fault {
  return {
    where: `plugins/${plugin.id}`,
    what: `lets "${title}" be found from another community`,
    doThis: 'index it with the territory of its record',
  }
}

function different({ plugin }: Subject, found: Document[], rebuilt: Document[]): Fault {
  return {
    where: `plugins/${plugin.id}/plugin.ts`,
    what: `its search sources give ${rebuilt.length} documents where its actions made ${found.length}, or others`,
    doThis: 'make documents in one place, and use it in the action and in the source',
  }
}

function empty({ plugin }: Subject, kind: string): Fault {
  return {
    where: `plugins/${plugin.id}/tests/factories.ts`,
    what: `makes nothing that is found as "${kind}"`,
    doThis: 'let `fill` make one that everybody may read',
  }
}
