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
    for (const route of routesOfCore()) {
      const decision = decisions[route.name]
      for (const whose of recordOf(decision) ? everyRecord : [null]) {
        for (const caller of callers) {
          const expected = decidedAnswer(decision, caller, { owner: place.owner, whose })
          const address = await addressOf(route, whose, place)
          const answer = await knock(caller, { ...route, address, place })
          if (answer !== expected) {
            wrong.push(`${route.name} (${whose ?? 'no record'}) is ${answer} to ${caller.name}`)
          }
        }
      }
    }
    assert.deepEqual(wrong, [])
  })
})

type Knock = { method: string; address: string; place: Place }

async function knock({ visit }: Caller, { address, method, place }: Knock) {
  const visitor = await visit()
  if (method === 'GET') return answerIn(await visitor.get(address))
  const spoofed = method === 'POST' ? address : `${address}?_method=${method}`
  return answerIn(await visitor.post(spoofed, { community: place.community.code }))
}

/** A new record for each knock: whoever came before may have used it up. */
async function addressOf(route: Route, whose: Whose, place: Place) {
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
