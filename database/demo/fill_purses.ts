import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import Account from '#identity/models/account'
import type Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import { budgetAccount, personAccount } from '#points/accounts'
import awardPoints from '#points/actions/award_points'
import changePolicy from '#points/actions/change_policy'
import { giveToHousehold } from '#points/actions/give_points'
import within from '#points/ledger'
import publishResults from '#purse/actions/publish_results'
import historyOf from '#purse/queries/history'
import { ofTheFirst, ofTheOthers, type EarnedPoints } from './earned_points.ts'
import type { DemoPlace } from './place.ts'
import type { DemoPlan } from './plan.ts'
import questionPoints from './question_points.ts'

/** How many residents have earned something. */
const EARNERS = 12

/** What earlier years left: it expires soon. */
const oldPoints = { points: 120, daysLeft: 20 }

/** Lets people earn points, put some together, and question one of them; once. */
export default async function fillPurses(plan: DemoPlan, { community }: DemoPlace) {
  const phones = [...plan.phones.values()].slice(0, EARNERS)
  const [first, ...others] = await Promise.all(phones.map(personWith))
  const { entries } = await historyOf(personAccount(first.id))
  if (entries.length > 0) return

  const [staff, colleague] = await Promise.all(
    plan.staff.slice(0, 2).map(({ phone }) => personWith(phone))
  )
  await changePolicy(community, { gifts: 'household', expireAfterMonths: 12 }, staff)
  await leaveFromEarlier(first)
  for (const [place, earned] of ofTheFirst.entries()) await award(first, earned, place)
  for (const [index, person] of others.entries()) {
    const earned = [0, 1, 2].map((turn) => ofTheOthers[(index + turn) % ofTheOthers.length])
    for (const [place, each] of earned.slice(0, 1 + (index % 3)).entries()) {
      await award(person, each, place)
    }
  }
  if (first.householdId) {
    await giveToHousehold(first, first.householdId, { amount: 30, requestKey: randomUUID() })
  }
  await questionPoints(first, others[0], { staff, colleague })
  await publishResults(community, DateTime.now().setZone('Asia/Shanghai').startOf('month'), staff)
}

function award(person: Person, { minutes, points, shift }: EarnedPoints, place: number) {
  return awardPoints({
    pluginId: 'volunteer',
    territoryId: person.territoryId,
    personId: person.id,
    amount: points,
    ruleCode: 'service',
    reference: `demo:${person.id}:${place}`,
    reason: { key: 'volunteer.points.service', values: { shift, minutes } },
  })
}

/** The same as an award, but with the day on which an old one would expire. */
async function leaveFromEarlier({ id, territoryId }: Person) {
  const { daysLeft, points: amount } = oldPoints
  const soon = DateTime.now().setZone('Asia/Shanghai').plus({ days: daysLeft })
  await transaction(async (client) => {
    const ledger = within(client)
    const [debit, credit] = await ledger.accounts(
      budgetAccount('volunteer', territoryId),
      personAccount(id)
    )
    const values = { shift: '春节联欢会', minutes: 360 }
    await ledger.carryOut([
      {
        ...{ type: 'post', kind: 'award', debit, credit, amount, actorId: null },
        reference: `award:volunteer:service:demo:${id}:old`,
        lot: { expiresOn: soon.toISODate()!, programme: 'volunteer' },
        memo: { key: 'volunteer.points.service', values },
      },
    ])
  })
}

async function personWith(phone: string) {
  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person', (person) =>
      person.preload('roleGrants', (grants) => grants.preload('territory'))
    )
    .firstOrFail()
  return account.person
}
