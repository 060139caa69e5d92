import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import catalogue from '#kernel/catalogue'
import brokenPlugins from '#tests/broken_plugins/broken_plugins'
import { answerIn, decidedAnswer, type Whose } from '#tests/functional_support/route_sweep/answers'
import {
  createPlace,
  everybody,
  type Caller,
  type Place,
} from '#tests/functional_support/route_sweep/callers'
import decisions, { type Decision } from '#tests/functional_support/route_sweep/decisions'
import createRecord, { type Params } from '#tests/functional_support/route_sweep/records'

type Route = { name: string; method: string; pattern: string }

/** Signing in anew for each knock would take longer than the knock; who signed in long ago is asked once more. */
const ROUTES_OF_A_BROWSER = 10

const everyRecord: Whose[] = ['own', 'foreign', 'missing']
const nobody = '00000000-0000-4000-8000-000000000000'
const plugins = [...catalogue.plugins, ...brokenPlugins.map(({ plugin }) => plugin)]
const ofPlugin = ({ name }: Route) => plugins.some(({ id }) => name.startsWith(`${id}.`))

/** Routes of plugins are swept by the conformance suite, each with its plugin's own records. */
function routesOfCore(): Route[] {
  return Object.values(router.toJSON())
    .flat()
    .map(({ methods, name, pattern }) => ({
      name: name ?? pattern,
      method: methods.filter((method) => method !== 'HEAD').join(' '),
      pattern,
    }))
    .filter((route) => !ofPlugin(route) && route.name !== '/static/*')
}

test.group('Every route', () => {
  test('was decided on, and no decision is left over', ({ assert }) => {
    const names = routesOfCore().map(({ name }) => name)
    const undecided = names.filter((name) => !(name in decisions))
    const leftOver = Object.keys(decisions).filter((name) => !names.includes(name))

    assert.isEmpty(undecided, 'say in tests/functional_support/route_sweep/decisions.ts who may')
    assert.isEmpty(leftOver)
  })

  test('says to everybody what was decided, of records here, elsewhere and nowhere', async ({
    assert,
    client,
  }) => {
    const place = await createPlace()
    const callers = await everybody(client, place)
    const wrong: string[] = []
    for (const [number, route] of routesOfCore().entries()) {
      if (number % ROUTES_OF_A_BROWSER === 0) for (const caller of callers) caller.sitDown()
      for (const whose of recordOf(decisions[route.name]) ? everyRecord : [null]) {
        wrong.push(...(await wrongAnswers(callers, { route, whose, place })))
      }
    }
    assert.deepEqual(wrong, [])
  })
})

type Door = { route: Route; whose: Whose; place: Place }

/** What was not as decided. Whoever looks takes nothing away, so all may look at the same moment. */
async function wrongAnswers(callers: Caller[], door: Door) {
  const record = new RecordOfDoor(door)
  if (door.route.method !== 'GET') return oneByOne(callers, door, record)
  const found = await Promise.all(callers.map((caller) => wrongAnswer(caller, door, record)))
  return found.filter((each) => each !== null)
}

/** Those who may do least come first, so that the others find things as they were. */
async function oneByOne(callers: Caller[], door: Door, record: RecordOfDoor) {
  const wrong: string[] = []
  for (const caller of callers) {
    const found = await wrongAnswer(caller, door, record)
    if (found) wrong.push(found)
  }
  return wrong
}

async function wrongAnswer(caller: Caller, door: Door, record: RecordOfDoor) {
  const { place, route, whose } = door
  const decided = decidedAnswer(decisions[route.name], caller, { owner: place.owner, whose })
  const answer = await knock(caller, { ...route, address: await record.address(), place })
  if (answer === 'open' && route.method !== 'GET') {
    // They may have used the record up, or signed themselves out; whoever was refused has not.
    record.renew()
    caller.sitDown()
  }
  if (answer === decided) return null
  return `${route.name} (${whose ?? 'no record'}) is ${answer} to ${caller.name}`
}

type Knock = { method: string; address: string; place: Place }

async function knock({ visit }: Caller, { address, method, place }: Knock) {
  const visitor = visit()
  if (method === 'GET') return answerIn(await visitor.get(address))
  const spoofed = method === 'POST' ? address : `${address}?_method=${method}`
  return answerIn(await visitor.post(spoofed, { community: place.community.code }))
}

/** The record behind a door, made when somebody knocks, and another one once it is no more as it was. */
class RecordOfDoor {
  #address: Promise<string> | null = null

  constructor(private door: Door) {}

  address() {
    this.#address ??= addressOf(this.door)
    return this.#address
  }

  renew() {
    this.#address = null
  }
}

async function addressOf({ place, route, whose }: Door) {
  const record = recordOf(decisions[route.name])
  if (!record) return route.pattern
  if (whose === 'missing') return filledIn(route.pattern, { id: nobody })

  const [community, owner] =
    whose === 'own' ? [place.community, place.owner] : [place.faraway, place.stranger]
  return filledIn(route.pattern, await createRecord(record, community, owner))
}

function recordOf(decision: Decision) {
  if (typeof decision === 'string') return null
  if ('signedIn' in decision) return decision.signedIn
  if ('neighbours' in decision) return decision.neighbours
  return 'owner' in decision ? decision.owner : (decision.record ?? null)
}

/** What a parameter is called differs; there is one record, and whatever is not its own name is its id. */
function filledIn(pattern: string, params: Params) {
  return pattern.replace(/:(\w+)/g, (_, name: string) => params[name] ?? params.id)
}
