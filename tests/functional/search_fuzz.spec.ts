import { Agent, get } from 'node:http'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import indexDocument from '#search/actions/index_document'
import { documentOf } from '#tests/factories/search'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import hostileQueries, { encoded } from '#tests/fixtures/search/hostile'
import type Territory from '#territories/models/territory'

const COUNT = 10_000
const AT_ONCE = 24
/** What Node reads of an address and its headers, in bytes. */
const LONGEST_ADDRESS = 16_384
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

/** Somebody at a browser without a session, who looks at one community. */
class Asker {
  #agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

  constructor(private community: Territory) {}

  /** The status of the answer. */
  async ask(path: string): Promise<number> {
    const { HOST: host, PORT: port } = process.env
    const headers = { cookie: `community=${this.community.code}`, accept: 'application/json' }
    return new Promise((resolve, reject) => {
      get({ host, port, path, headers, agent: this.#agent }, (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      }).on('error', (error: NodeJS.ErrnoException) => {
        // An address past all bounds is refused before it has been read.
        if (path.length > LONGEST_ADDRESS && error.code === 'ECONNRESET') resolve(431)
        else reject(error)
      })
    })
  }

  close() {
    this.#agent.destroy()
  }
}

async function openSearch(cleanup: (close: () => void) => void) {
  const community = await createCommunity()
  await enablePlugin('volunteer', community)
  await indexDocument('volunteer', documentOf(community, '社区志愿者培训'))
  const asker = new Asker(community)
  cleanup(() => asker.close())
  return { asker, community }
}

test.group('A hostile query', () => {
  const queries: Record<string, string> = {
    'nothing': '',
    'spaces': encoded(' \u3000\t '),
    'a quote': encoded("'"),
    'quotes': encoded("'''"),
    'an end of a statement': encoded("'; drop table search_documents; --"),
    'operators of a tsquery': encoded("!a & (b | c) <-> 'd':*A"),
    'a filter of Meilisearch': encoded('x" OR roles = "community_staff'),
    'a mark of the index': encoded('r:community_staff@t1'),
    'ten thousand letters': 'a'.repeat(10_000),
    'ten thousand characters': encoded('志'.repeat(10_000)),
    'ten thousand quotes': "'".repeat(10_000),
    'NUL': encoded('志愿\u0000者'),
    'control characters': encoded('\u0001\u001b[2J\u007f\u0085志愿'),
    'half a character': encoded('\ud83d志愿'),
    'the other half': encoded('志愿\ude00'),
    'bytes that are no text': '%ff%fe%80',
    'what is no escape': '%zz%',
    'right to left': encoded('\u202eעברית العربية\u202c'),
    'emoji of several': encoded('👨‍👩‍👧‍👦🏳️‍🌈1️⃣🇨🇳'),
    'sixty accents': encoded(`e${'\u0301'.repeat(60)}`),
    'half-typed pinyin': encoded("zhi yu'an f"),
    'a list': '&q[]=a&q[]=b',
    'a tree': '&q[a][b]=c',
    'a prototype': '&facet[__proto__]=x&facet[constructor]=y&kind=a/b',
    'a NUL in a facet': '&kind=volunteer/shift&facet[%00]=%00',
  }
  for (const [name, query] of Object.entries(queries)) {
    test(`of ${name} is answered`, async ({ assert, cleanup }) => {
      const { asker } = await openSearch(cleanup)
      for (const page of ['/search', '/search/suggestions']) {
        assert.isBelow(await asker.ask(`${page}?q=${query}`), 500, page)
      }
    })
  }

  test(`is answered, ten thousand times (FUZZ_SEED=${SEED})`, async ({ assert, cleanup }) => {
    const { asker, community } = await openSearch(cleanup)
    const waiting = hostileQueries(SEED, COUNT).entries()
    const faults: string[] = []
    const lane = async () => {
      for (const [place, query] of waiting) {
        // The page, with its texts and highlights, takes ten times as long as the suggestions.
        const page = place % 10 === 0 ? '/search' : '/search/suggestions'
        const status = await asker.ask(`${page}?${query}`)
        if (status >= 500) faults.push(`${status} ${page}?${query}`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
    assert.deepEqual(faults, [])
    assert.equal(await asker.ask('/search?q=a'), 200)
    assert.lengthOf(await db.from('search_documents').where('territory_id', community.id), 1)
  })
})
