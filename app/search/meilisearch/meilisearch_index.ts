import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import meilisearchDocumentOf from '#search/meilisearch/meilisearch_document'
import type MeilisearchServer from '#search/meilisearch/meilisearch_server'
import { codeOf } from '#search/meilisearch/meilisearch_server'
import { nextRows, sentRows } from '#search/meilisearch/sent_rows'
import meilisearchSettings, { sourceOfSettings } from '#search/meilisearch/settings'

/** Documents in one request; Meilisearch takes 100 MB. */
const AT_ONCE = 1_000

const primaryKey = { primaryKey: 'id' }

type Change = { id: string; search_document_id: string }

/** The index on a Meilisearch server, which follows the one in the database. */
export default class MeilisearchIndex {
  #isPrepared = false
  /** What the settings were made of when the server was last told of them. */
  #settingsTold = ''

  constructor(private server: MeilisearchServer) {}

  /**
   * Makes and fills the index if it is not there, brings its settings up to date and tells it what has changed.
   * One process at a time, or an older state could be told after a newer one: false if another is at it. The
   * transaction holds that lock and nothing else, so nobody waits for the server.
   */
  async follow(): Promise<boolean> {
    return transaction(async (client) => {
      if (!(await isOnlyTeller(client))) return false
      await this.#prepare()
      await this.#renewSettings()
      await this.#tellChanges()
      return true
    })
  }

  /** The server was away: who knows what it still has. */
  distrust() {
    this.server.distrust()
    this.#isPrepared = false
    this.#settingsTold = ''
  }

  /** Fills a new index beside the old one, which answers meanwhile; then they change places. */
  async rebuild() {
    const { uid } = this.server
    const next = `${uid}_next`
    const { writing } = await this.server.clients()
    if (await this.#exists(next)) await this.server.done(writing.deleteIndex(next))
    await this.server.done(writing.createIndex(next, primaryKey))
    await this.server.done(writing.index(next).updateSettings(await meilisearchSettings()))
    await this.#fill(next)
    if (!(await this.#exists(uid))) await this.server.done(writing.createIndex(uid, primaryKey))
    await this.server.done(writing.swapIndexes([{ indexes: [uid, next], rename: false }]))
    await this.server.done(writing.deleteIndex(next))
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

  async #prepare() {
    if (!this.#isPrepared && !(await this.#exists(this.server.uid))) await this.rebuild()
    this.#isPrepared = true
  }

  /** New synonyms and names count as soon as the server knows them. */
  async #renewSettings() {
    const source = await sourceOfSettings()
    if (source === this.#settingsTold) return

    const { writing } = await this.server.clients()
    const settings = await meilisearchSettings()
    await this.server.done(writing.index(this.server.uid).updateSettings(settings))
    this.#settingsTold = source
  }

  /** The oldest first. */
  async #tellChanges() {
    let changes = await oldestChanges()
    while (changes.length > 0) {
      await this.#tell([...new Set(changes.map((change) => change.search_document_id))])
      const told = changes.map(({ id }) => id)
      await db.from('search_outbox').whereIn('id', told).delete()
      changes = await oldestChanges()
    }
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
