import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import meilisearchDocumentOf from '#search/meilisearch/meilisearch_document'
import type MeilisearchServer from '#search/meilisearch/meilisearch_server'
import { codeOf } from '#search/meilisearch/meilisearch_server'
import { nextRows, sentRows } from '#search/meilisearch/sent_rows'
import meilisearchSettings from '#search/meilisearch/settings'

/** Documents in one request; Meilisearch takes 100 MB. */
const AT_ONCE = 1_000

const primaryKey = { primaryKey: 'id' }

type Change = { id: string; search_document_id: string }

/** The index on a Meilisearch server, which follows the one in the database. */
export default class MeilisearchIndex {
  #isPrepared = false

  constructor(private server: MeilisearchServer) {}

  /** Makes and fills the index if it is not there. */
  async prepare() {
    if (this.#isPrepared) return
    if (!(await this.#exists(this.server.uid))) await this.rebuild()
    this.#isPrepared = true
  }

  /** Fills a new index beside the old one, which answers meanwhile; then they change places. */
  async rebuild() {
    const { uid } = this.server
    const next = `${uid}_next`
    const { writing } = await this.server.clients()
    if (await this.#exists(next)) await this.server.done(writing.deleteIndex(next))
    for (const each of [uid, next]) {
      if (await this.#exists(each)) continue
      await this.server.done(writing.createIndex(each, primaryKey))
    }
    await this.server.done(writing.index(next).updateSettings(await meilisearchSettings()))
    await this.#fill(next)
    await this.server.done(writing.swapIndexes([{ indexes: [uid, next], rename: false }]))
    await this.server.done(writing.deleteIndex(next))
  }

  /**
   * Tells the server what has changed, the oldest first. One process at a time, or an older state could be
   * told after a newer one; the transaction holds that lock and nothing else, so nobody waits for the server.
   */
  async tellChanges() {
    await transaction(async (client) => {
      if (!(await isOnlyTeller(client))) return
      let changes = await oldestChanges()
      while (changes.length > 0) {
        await this.#tell([...new Set(changes.map((change) => change.search_document_id))])
        const told = changes.map(({ id }) => id)
        await db.from('search_outbox').whereIn('id', told).delete()
        changes = await oldestChanges()
      }
    })
  }

  /** Takes the index off the server. */
  async remove() {
    const { writing } = await this.server.clients()
    await this.server.done(writing.deleteIndex(this.server.uid))
  }

  /** The documents that the server has, by id with their digests. */
  async digests() {
    const { writing } = await this.server.clients()
    const index = writing.index<{ id: string; digest: string }>(this.server.uid)
    const digests = new Map<string, string>()
    let total = 1
    for (let offset = 0; offset < total; offset += AT_ONCE) {
      const page = await index.getDocuments({ fields: ['id', 'digest'], limit: AT_ONCE, offset })
      for (const { digest, id } of page.results) digests.set(id, digest)
      total = page.total
    }
    return digests
  }

  async #tell(ids: string[]) {
    const { writing } = await this.server.clients()
    const index = writing.index(this.server.uid)
    const rows = await sentRows(ids)
    const known = new Set(rows.map(({ id }) => id))
    const gone = ids.filter((id) => !known.has(id))
    if (rows.length > 0) {
      await this.server.done(index.addDocuments(rows.map(meilisearchDocumentOf), primaryKey))
    }
    if (gone.length > 0) await this.server.done(index.deleteDocuments(gone))
  }

  async #fill(uid: string) {
    const { writing } = await this.server.clients()
    let rows = await nextRows(null, AT_ONCE)
    while (rows.length > 0) {
      const documents = rows.map(meilisearchDocumentOf)
      await this.server.done(writing.index(uid).addDocuments(documents, primaryKey))
      rows = await nextRows(rows.at(-1)!.id, AT_ONCE)
    }
  }

  async #exists(uid: string) {
    const { writing } = await this.server.clients()
    try {
      await writing.getRawIndex(uid)
      return true
    } catch (error) {
      if (codeOf(error) === 'index_not_found') return false
      throw error
    }
  }
}

async function isOnlyTeller(client: TransactionClient): Promise<boolean> {
  const { rows } = await client.rawQuery(
    "select pg_try_advisory_xact_lock(hashtextextended('search outbox', 0)) as locked"
  )
  return rows[0].locked
}

async function oldestChanges(): Promise<Change[]> {
  return db.from('search_outbox').orderBy('id').limit(AT_ONCE).select('id', 'search_document_id')
}
