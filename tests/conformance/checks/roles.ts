import type { Plugin, Role } from '#core/plugin'
import permissions from '#identity/permissions'
import { createResident } from '#tests/factories/people'
import {
  addressesIn,
  ask,
  createPlace,
  guestAt,
  staffOf,
  visitorFor,
  type Address,
} from '#tests/conformance/places'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

type Answer = { status: number; location: string | undefined }
/** Someone who tries a door, and what is wrong with the answer they get. */
type Caller = {
  name: string
  visitor: Visitor
  wrong: (address: Address, answer: Answer) => string | null
}

/** Whoever knocks at a door gets the answer that was decided on for them. */
const roles: Check = async (subject) => {
  const community = await createPlace(subject)
  const filled = await subject.factories.fill(community)
  const addresses = await addressesIn(subject, filled)
  const faults: Fault[] = []
  for (const { name, visitor, wrong } of await callersAt(community, subject)) {
    for (const address of addresses) {
      const answer = await ask(visitor, address)
      const what = wrong(address, { status: answer.status(), location: answer.header('location') })
      if (what) faults.push(fault(subject, address, `${what} ${name}`))
    }
  }
  return faults
}

export default roles

const all: Role[] = [
  ...(['volunteer', 'street_staff', 'leader', 'provider_member', 'grid_worker'] as const),
  ...(['system_administrator', 'security_administrator', 'audit_administrator'] as const),
  'community_staff',
]

/** First those who may do nothing, so that what the others do is not in their way. */
async function callersAt(community: Territory, subject: Subject): Promise<Caller[]> {
  const neighbour = await createResident(community)
  return [
    { name: 'a guest', visitor: guestAt(subject, community), wrong: wrongForGuest },
    { name: 'a resident', visitor: await visitorFor(subject, neighbour), wrong: wrongForResident },
    ...(await Promise.all(
      all.map(async (role) => ({
        name: role,
        visitor: await staffOf(subject, community, role),
        wrong: wrongFor(role, subject.plugin),
      }))
    )),
  ]
}

function wrongForGuest({ door }: Address, { location, status }: Answer) {
  if (status >= 500) return 'breaks for'
  if (door === 'open' || location === '/sign-in') return null
  return 'does not send to sign in'
}

function wrongForResident({ door }: Address, { status }: Answer) {
  if (status >= 500) return 'breaks for'
  const isOpen = door === 'open' || door === 'member'
  return isOpen || status === 403 ? null : 'is open to'
}

/** An end is closed to whose role does not open it, and its pages to whom the plugin grants nothing. */
function wrongFor(role: Role, plugin: Plugin): Caller['wrong'] {
  const isGranted = Object.values(plugin.permissions).some(({ grantedTo }) => {
    return grantedTo.includes(role)
  })
  return ({ door }, { status }) => {
    if (status >= 500) return 'breaks for'
    if (door === 'open' || door === 'member' || status === 403) return null
    if (!permissions.has(role, `${door}.enter`)) return 'is open, without the end, to'
    return isGranted ? null : 'is open, without any permission of the plugin, to'
  }
}

function fault({ plugin }: Subject, { method, pattern }: Address, what: string): Fault {
  return {
    where: `plugins/${plugin.id}/controllers`,
    what: `${method} ${pattern} ${what}`,
    doThis: 'authorise it by a policy before anything else',
  }
}
