import {
  addressesIn,
  ask,
  createPlace,
  guestAt,
  residentOf,
  staffOf,
} from '#tests/conformance/places'
import type { Address } from '#tests/conformance/places'
import recordsOf from '#tests/conformance/records'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** What belongs to one community is not there for another, whoever asks, and stays as it is. */
const foreign: Check = async (subject) => {
  const home = await createPlace(subject)
  const elsewhere = await createPlace(subject)
  const filled = await subject.factories.fill(home)
  const strangers = await strangersIn(elsewhere, subject)
  const addresses = await addressesIn(subject, filled)
  const sumUp = await recordsOf(subject.plugin.id)
  const faults: Fault[] = []
  let before = await sumUp()
  for (const address of addresses.filter(({ pattern }) => pattern.includes(':'))) {
    const answer = await ask(strangers[address.door], address)
    if (answer.status() !== 404) faults.push(open(subject, address, answer.status()))
    const after = await sumUp()
    if (after !== before) faults.push(changed(subject, address))
    before = after
  }
  return faults
}

export default foreign

type Strangers = Record<Address['door'], Visitor>

async function strangersIn(community: Territory, subject: Subject): Promise<Strangers> {
  return {
    open: guestAt(subject, community),
    member: await residentOf(subject, community),
    desk: await staffOf(subject, community, 'community_staff'),
    provider: await staffOf(subject, community, 'provider_member'),
    cockpit: await staffOf(subject, community, 'leader'),
  }
}

const doThis = 'find it by findWithin(community, id), or through the member'

function open({ plugin }: Subject, { method, pattern }: Address, status: number): Fault {
  const what = `answers ${status} to ${method} ${pattern} with the id of another community`
  return { where: `plugins/${plugin.id}/controllers`, what, doThis }
}

function changed({ plugin }: Subject, { method, pattern }: Address): Fault {
  const what = `lets ${method} ${pattern} change what belongs to another community`
  return { where: `plugins/${plugin.id}/controllers`, what, doThis }
}
