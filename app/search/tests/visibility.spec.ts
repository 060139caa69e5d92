import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { AnyRole } from '#identity/permissions'
import indexDocuments from '#search/actions/index_documents'
import type { SearchDocument } from '#search/document'
import engines, { type OtherEngine } from '#search/engines'
import MeilisearchEngine from '#search/meilisearch/meilisearch_engine'
import MeilisearchServer from '#search/meilisearch/meilisearch_server'
import search, { everything } from '#search/queries/search'
import type { Sight } from '#search/sight'
import DecidedChance from '#tests/factories/decided_chance'
import { createResident } from '#tests/factories/people'
import { documentOf, guestSight, inquiryAt } from '#tests/factories/search'
import { createTerritory } from '#tests/factories/territories'
import MeilisearchStandIn from '#tests/meilisearch_support/meilisearch_stand_in'
import type Territory from '#territories/models/territory'

const DOCUMENTS = 5_000
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const words = ['花园', '食堂', '课桌', '雨靴', '路灯', '电梯', '水箱', '门铃', '长椅', '凉亭']
const roles: AnyRole[] = ['grid_worker', 'community_staff', 'street_staff']
const now = DateTime.now()

type Ground = { places: Territory[]; owners: string[]; documents: Map<string, SearchDocument> }

/** Two communities with two grids each below a street, and the street beside it. */
async function createGround(chance: DecidedChance): Promise<Ground> {
  const county = await createTerritory('county')
  const places = [county]
  for (let street = 0; street < 2; street += 1) {
    const above = await createTerritory('street', county)
    const community = await createTerritory('community', above)
    const grids = [
      await createTerritory('grid', community),
      await createTerritory('grid', community),
    ]
    places.push(above, community, ...grids)
  }
  const owners = [await createResident(places[2]), await createResident(places[6])]
  const ground = { places, owners: owners.map(({ id }) => id), documents: new Map() }
  const documents = Array.from({ length: DOCUMENTS }, () => randomDocument(chance, ground))
  for (const document of documents) ground.documents.set(document.id, document)
  await indexDocuments('volunteer', documents)
  return ground
}

function randomDocument(chance: DecidedChance, { owners, places }: Ground): SearchDocument {
  const title = `${chance.one(words)}${chance.one(words)}`
  return documentOf(chance.one(places), title, {
    roles: chance.below(3) === 0 ? roles.filter(() => chance.below(2) === 0) : [],
    ...(chance.below(4) === 0 ? { ownerId: chance.one(owners) } : {}),
    ...(chance.below(5) === 0 ? { visibleFrom: moment(chance) } : {}),
    ...(chance.below(5) === 0 ? { visibleUntil: moment(chance) } : {}),
  })
}

/** Days before or after now, never now. */
function moment(chance: DecidedChance) {
  return now.plus({ days: chance.one([-30, -1, 1, 30]) }).toJSDate()
}

function randomSight(chance: DecidedChance, { owners, places }: Ground): Sight {
  const grants = [0, 1, 2].slice(chance.below(4)).map(() => {
    return { role: chance.one(roles), path: chance.one(places).path }
  })
  return guestSight(chance.one(places), {
    personId: chance.below(2) === 0 ? chance.one(owners) : null,
    grants,
    pluginIds: chance.below(8) === 0 ? ['mall'] : ['volunteer', 'mall'],
    at: now,
  })
}

/** What the rules say, in other words than the program: nothing here asks the search or the database. */
function maySee(document: SearchDocument, sight: Sight, { places }: Ground) {
  const at = places.find(({ id }) => id === document.territoryId)!.path
  const isWithin = (inner: string, outer: string) => `${inner}.`.startsWith(`${outer}.`)
  if (!sight.pluginIds.includes('volunteer')) return false
  if (!isWithin(at, sight.path) && !isWithin(sight.path, at)) return false
  if (document.visibleFrom && document.visibleFrom > now.toJSDate()) return false
  if (document.visibleUntil && document.visibleUntil <= now.toJSDate()) return false
  const isForEverybody = !document.ownerId && document.roles!.length === 0
  const isOwn = document.ownerId !== undefined && document.ownerId === sight.personId
  const isByRole = sight.grants.some(
    ({ path, role }) => document.roles!.includes(role) && isWithin(at, path)
  )
  return isForEverybody || isOwn || isByRole
}

async function openStandIn(cleanup: (close: () => Promise<void>) => void): Promise<OtherEngine> {
  const standIn = await new MeilisearchStandIn().start()
  cleanup(() => standIn.stop())
  // It looks through every document, on a machine that may be busy.
  const patience = { search: 60_000 }
  const access = { host: standIn.host, key: standIn.masterKey, patience }
  const engine = new MeilisearchEngine(
    new MeilisearchServer({ ...access, prefix: `linli_sight_${process.pid}` })
  )
  await engine.catchUp()
  return engine
}

test.group('Nobody finds what they may not see', (group) => {
  group.each.teardown(() => {
    engines.other = null
  })

  for (const [name, searches] of [
    ['postgresql', 400],
    ['meilisearch', 40],
  ] as const) {
    test(`${name}: 5,000 random documents (FUZZ_SEED=${SEED})`, async ({ assert, cleanup }) => {
      const chance = new DecidedChance(`sight ${SEED}`)
      const ground = await createGround(chance)
      engines.other = name === 'meilisearch' ? await openStandIn(cleanup) : null
      let shown = 0
      for (let place = 0; place < searches; place += 1) {
        const sight = randomSight(chance, ground)
        const typed = chance.one(words)
        const inquiry = inquiryAt(ground.places[0], typed, { sight, narrowing: everything })
        const { results } = await search(inquiry)
        const found = results.flatMap((result) =>
          'document' in result ? [ground.documents.get(result.document.document_id)] : []
        )
        shown += found.length
        const leaked = found.filter((document) => !document || !maySee(document, sight, ground))
        assert.deepEqual(leaked, [], `${typed} ${JSON.stringify(sight)}`)
        assert.equal(found.length > 0, isFindable(typed, sight, ground), JSON.stringify(sight))
      }
      assert.isAbove(shown, searches * 20)
      assert.equal(engines.answering.name, name)
    })
  }
})

/** Whether anything with this word may be seen: a search that hides everything would leak nothing. */
function isFindable(typed: string, sight: Sight, ground: Ground) {
  return [...ground.documents.values()].some(
    (document) => document.title.includes(typed) && maySee(document, sight, ground)
  )
}
