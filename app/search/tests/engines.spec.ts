import { test } from '@japa/runner'
import env from '#start/env'
import indexDocuments from '#search/actions/index_documents'
import engines from '#search/engines'
import MeilisearchEngine from '#search/meilisearch/meilisearch_engine'
import MeilisearchServer from '#search/meilisearch/meilisearch_server'
import search from '#search/queries/search'
import { inquiryAt } from '#tests/factories/search'
import { createCommunity } from '#tests/factories/territories'
import { judgedDocuments, judgedQueries } from '#tests/fixtures/search/judged'
import MeilisearchStandIn from '#tests/meilisearch_support/meilisearch_stand_in'
import type Territory from '#territories/models/territory'

type Judgement = { kind: string; recall: number; reciprocalRank: number }
type Ground = { other: MeilisearchEngine | null; close: () => Promise<void> }

const PREFIX = `linli_test_${process.pid}`

/** The database; a stand-in of Meilisearch; and a real server wherever one is named. */
const grounds: Record<string, () => Promise<Ground>> = {
  'postgresql': async () => ({ other: null, close: async () => {} }),
  'meilisearch (stand-in)': async () => {
    const standIn = await new MeilisearchStandIn().start()
    // It looks through every document, on a machine that may be busy.
    const patience = { search: 60_000 }
    const access = { host: standIn.host, key: standIn.masterKey, prefix: PREFIX, patience }
    const other = new MeilisearchEngine(new MeilisearchServer(access))
    return { other, close: () => standIn.stop() }
  },
}
const host = env.get('MEILISEARCH_HOST')
if (host) {
  grounds[`meilisearch (${host})`] = async () => {
    const server = new MeilisearchServer({ host, key: env.get('MEILISEARCH_KEY'), prefix: PREFIX })
    const other = new MeilisearchEngine(server)
    return { other, close: () => other.index.remove() }
  }
}

test.group('Both engines find what people mean', (group) => {
  group.each.teardown(() => {
    engines.other = null
  })

  for (const [name, open] of Object.entries(grounds)) {
    test(`${name}: 2,000 documents, 200 judged searches`, async ({ assert, cleanup }) => {
      const { close, other } = await open()
      cleanup(close)
      const community = await createCommunity()
      const { documents, keys } = judgedDocuments(community)
      await indexDocuments('volunteer', documents)
      await other?.catchUp()
      engines.other = other

      const judgements = await judge(community, keys)
      console.log(`${name}: ${lineOf(judgements)}`)
      assert.equal(engines.answering.name, name.split(' ')[0])
      assert.isAbove(mean(judgements, 'recall'), 0.95)
      assert.isAbove(mean(judgements, 'reciprocalRank'), 0.9)
    })
  }
})

async function judge(community: Territory, keys: Map<string, string>): Promise<Judgement[]> {
  const judgements: Judgement[] = []
  for (const { finds, kind, typed } of judgedQueries) {
    const { results } = await search(inquiryAt(community, typed))
    const first = results.slice(0, 10).map((result) => {
      const documentId = 'document' in result ? result.document.document_id : ''
      return keys.get(documentId) ?? 'another'
    })
    const judgement = { kind, ...judged(first, finds) }
    if (judgement.recall < 1) console.log(`  missed: ${kind} ${typed} → ${first.join(' ')}`)
    judgements.push(judgement)
  }
  return judgements
}

/** Of what is meant, how much is among the first ten; and how far in front the first of it stands. */
function judged(first: string[], finds: string[]) {
  if (finds.length === 0) {
    const isRight = Number(first.length === 0)
    return { recall: isRight, reciprocalRank: isRight }
  }
  const found = finds.filter((key) => first.includes(key))
  const place = first.findIndex((key) => finds.includes(key))
  return { recall: found.length / finds.length, reciprocalRank: place < 0 ? 0 : 1 / (place + 1) }
}

function mean(judgements: Judgement[], figure: 'recall' | 'reciprocalRank') {
  return judgements.reduce((sum, each) => sum + each[figure], 0) / judgements.length
}

function lineOf(judgements: Judgement[]) {
  const kinds = [...new Set(judgements.map(({ kind }) => kind))]
  const byKind = kinds.map((kind) => {
    const own = judgements.filter((each) => each.kind === kind)
    return `${kind} ${mean(own, 'recall').toFixed(2)}`
  })
  const [recall, rank] = [mean(judgements, 'recall'), mean(judgements, 'reciprocalRank')]
  return `recall@10 ${recall.toFixed(3)}, MRR ${rank.toFixed(3)} (${byKind.join(', ')})`
}
