import type { ApiClient } from '@japa/api-client'
import type { Role } from '#core/plugin'
import type Person from '#identity/models/person'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity, createTerritory } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** Somebody who knocks at doors: their role, and whether the records of the sweep lie in their reach. */
export type Caller = {
  name: string
  role: Role | 'guest' | 'resident'
  isHere: boolean
  person: Person | null
  /** The browser that they sit at. */
  visit: () => Visitor
  /** At another one from now on, to which nothing has happened yet. */
  sitDown: () => void
}

export type Place = {
  street: Territory
  community: Territory
  owner: Person
  /** Where the staff of elsewhere work. */
  elsewhere: Territory
  /** A third community, where none of the callers lives or works. */
  faraway: Territory
  stranger: Person
}

/** Roles that are held above the community; the others are held in it. */
const above: Role[] = [
  ...(['street_staff', 'leader', 'system_administrator'] as const),
  ...(['security_administrator', 'audit_administrator'] as const),
]
const within: Role[] = ['volunteer', 'grid_worker', 'community_staff', 'provider_member']

/** A community with its street, a resident who owns records, and two communities that they may not see. */
export async function createPlace(): Promise<Place> {
  const street = await createTerritory('street')
  const community = await createTerritory('community', street)
  const faraway = await createCommunity()
  return {
    street,
    community,
    owner: await createResident(community, { assuranceLevel: 'real_name' }),
    elsewhere: await createCommunity(),
    faraway,
    stranger: await createResident(faraway, { assuranceLevel: 'real_name' }),
  }
}

/** Everybody who may come: those who may do least first, so that the others find things as they were. */
export async function everybody(
  client: ApiClient,
  { community, elsewhere, owner, street }: Place
): Promise<Caller[]> {
  const caller = async (
    name: string,
    facts: Omit<Caller, 'name' | 'visit' | 'sitDown'>
  ): Promise<Caller> => {
    const account = facts.person && (await createAccount(facts.person))
    const newVisitor = () => {
      const visitor = new Visitor(client, account ?? undefined)
      if (!account) visitor.lookAt(community)
      return visitor
    }
    let visitor = newVisitor()
    return {
      name,
      ...facts,
      visit: () => visitor,
      sitDown: () => {
        visitor = newVisitor()
      },
    }
  }
  const staff = async (role: Role, place: Territory, isHere: boolean) => {
    const name = isHere ? role : `${role} of elsewhere`
    return caller(name, { role, isHere, person: await createStaff(place, { role }) })
  }
  const stranger = await createResident(elsewhere, { assuranceLevel: 'real_name' })
  const neighbour = await createResident(community, { assuranceLevel: 'real_name' })
  return [
    await caller('a guest', { role: 'guest', isHere: true, person: null }),
    await caller('a resident of elsewhere', { role: 'resident', isHere: false, person: stranger }),
    await caller('a neighbour', { role: 'resident', isHere: true, person: neighbour }),
    ...(await Promise.all(within.map((role) => staff(role, community, true)))),
    ...(await Promise.all(above.map((role) => staff(role, street, true)))),
    ...(await Promise.all([...within, ...above].map((role) => staff(role, elsewhere, false)))),
    await caller('the owner', { role: 'resident', isHere: true, person: owner }),
  ]
}
