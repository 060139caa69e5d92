import db from '@adonisjs/lucid/services/db'
import type { DomainEvent } from '#core/events'
import type { PointRule } from '#core/plugin'
import announce from '#kernel/actions/announce'
import deliverEvent from '#kernel/actions/deliver_event'
import budgetsAt from '#points/queries/budgets_at'
import { createPlace } from '#tests/conformance/places'
import type { Check, Fault, Subject } from '#tests/conformance/subject'
import type Territory from '#territories/models/territory'

/** Each rule pays for a deed, and once, however often it hears of it. */
const pointRules: Check = async (subject) => {
  const faults: Fault[] = []
  for (const rule of subject.plugin.points) {
    const community = await createPlace(subject)
    const { events = [] } = await subject.factories.fill(community)
    const event = events.find((each) => each instanceof rule.event)
    if (event) faults.push(...(await payTwice(subject, rule, { community, event })))
    else faults.push(untried(subject, rule))
  }
  return faults
}

export default pointRules

type Deed = { community: Territory; event: DomainEvent }

async function payTwice(subject: Subject, rule: PointRule, { community, event }: Deed) {
  const before = await leftIn(community, subject)
  await announce(event)
  const once = before - (await leftIn(community, subject))
  const rows = await db.from('kernel_events').where('territory_id', community.id).select('id')
  for (const { id } of rows) await deliverEvent(id)
  await announce(event)
  const twice = before - (await leftIn(community, subject))

  if (once <= 0) return [unpaid(subject, rule)]
  return twice === once ? [] : [paidAgain(subject, rule, { once, twice })]
}

async function leftIn(community: Territory, { plugin }: Subject) {
  return (await budgetsAt(community)).get(plugin.id)?.left ?? 0
}

function untried({ plugin }: Subject, { code, event }: PointRule): Fault {
  return {
    where: `plugins/${plugin.id}/tests/factories.ts`,
    what: `has no event for the point rule "${code}"`,
    doThis: `add one of ${event.eventName} to \`events\``,
  }
}

function unpaid({ plugin }: Subject, { code }: PointRule): Fault {
  return {
    where: `plugins/${plugin.id}/plugin.ts`,
    what: `the point rule "${code}" pays nothing for the event that the factories give`,
    doThis: 'let the factories give one that is worth something',
  }
}

type Paid = { once: number; twice: number }

function paidAgain({ plugin }: Subject, { code }: PointRule, { once, twice }: Paid): Fault {
  return {
    where: `plugins/${plugin.id}/plugin.ts`,
    what: `the point rule "${code}" pays ${twice} points instead of ${once} for a deed heard of twice`,
    doThis: 'let `reference` name the deed, such as the id of the record, and not the occasion',
  }
}
