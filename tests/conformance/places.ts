import collectRoutes, { type CollectedRoute } from '#kernel/collect_routes'
import type { Role } from '#core/plugin'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'
import type { Filled } from '#tests/conformance/plugin_factories'
import type { Subject } from '#tests/conformance/subject'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { giveBudget } from '#tests/factories/points'
import { createCommunity, enablePlugin } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

/** A community where the plugin is on, with points to give away. */
export async function createPlace({ plugin }: Subject) {
  const community = await createCommunity()
  await enablePlugin(plugin.id, community)
  await giveBudget(plugin.id, community, 10_000)
  return community
}

export async function visitorFor({ client }: Subject, person: Person) {
  return new Visitor(client, await createAccount(person))
}

export function guestAt({ client }: Subject, community: Territory) {
  const guest = new Visitor(client)
  guest.lookAt(community)
  return guest
}

export async function residentOf(subject: Subject, community: Territory) {
  const person = await createResident(community, { assuranceLevel: 'real_name' })
  return visitorFor(subject, person)
}

export async function staffOf(subject: Subject, community: Territory, role: Role) {
  return visitorFor(subject, await createStaff(community, { role }))
}

/** A route with its parameters filled in; null where the factories say nothing about them. */
export type Address = CollectedRoute & { path: string; form: Record<string, string> }

/** Every route of the plugin as it is asked for with what the factories made. */
export async function addressesIn({ plugin }: Subject, filled: Filled): Promise<Address[]> {
  const routes = await collectRoutes(plugin)
  return routes.flatMap((route) => {
    const name = route.name.slice(plugin.id.length + 1)
    const path = pathOf(route.pattern, filled.params[name] ?? {})
    return path ? [{ ...route, path, form: filled.forms?.[name] ?? {} }] : []
  })
}

/** Routes whose parameters the factories do not know. */
export async function unknownParams({ plugin }: Subject, filled: Filled) {
  const routes = await collectRoutes(plugin)
  return routes.filter((route) => {
    const name = route.name.slice(plugin.id.length + 1)
    return pathOf(route.pattern, filled.params[name] ?? {}) === null
  })
}

/** Asks for an address as a browser would. */
export function ask(visitor: Visitor, { form, method, path }: Address) {
  return method === 'get' ? visitor.get(path) : visitor.post(path, form)
}

function pathOf(pattern: string, params: Record<string, string>) {
  let isKnown = true
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => {
    isKnown &&= name in params
    return params[name]
  })
  return isKnown ? path : null
}
