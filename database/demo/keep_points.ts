import { DateTime } from 'luxon'
import { v5 as uuidFrom } from 'uuid'
import db from '@adonisjs/lucid/services/db'
import Account from '#identity/models/account'
import Person from '#identity/models/person'
import { digest } from '#identity/sealed'
import decideProposal from '#points/actions/decide_proposal'
import { proposeAdjustment, proposeGrant } from '#points/actions/propose'
import payByRule from '#rules/actions/pay_by_rule'
import decideRule from '#rules/actions/decide_rule'
import declaredRules from '#rules/queries/declared_rules'
import { openTerms } from '#rules/terms'
import type { DemoPlace } from './place.ts'
import type { DemoPlan } from './plan.ts'

/** So that a second start finds what the first has made. */
const NAMESPACE = '7b0c7b4e-6f3a-4f0e-9a51-3c8f3b8f1d10'

const shifts = [
  '楼道清扫',
  '护学岗：放学路口值守',
  '社区食堂帮厨',
  '教长辈用手机',
  '垃圾分类桶边指导',
]

/** What was done in the last weeks, what it is worth, and what waits for a second person; once. */
export default async function keepPoints({ community }: DemoPlace, { staff }: DemoPlan) {
  const [declared] = await declaredRules(community)
  const known = await db.from('points_rule_versions').where('territory_id', community.id).first()
  if (!declared || known) return

  const [first, second] = [await staffWith(staff[0].phone), await staffWith(staff[1].phone)]
  const people = await volunteersOf(community.id)
  const rule = { pluginId: declared.plugin.id, code: declared.rule.code }
  const caps = [{ per: 'person', within: 'day', most: 200 } as const]
  const reason = '居民议事会 10 月 15 日通过，公示 7 天无异议'
  const terms = { ...openTerms, caps }
  await decideRule(rule, community, {
    ...{ state: 'pays', isLocked: false, after: 0, terms, reason, by: first },
  })
  await doDeeds(declared, community.id, people)
  await askAndAnswer({ community, first, second, person: people[0] })
}

type Declared = Awaited<ReturnType<typeof declaredRules>>[number]

/** Two deeds a day over seven weeks; those of this month have been paid. */
async function doDeeds({ plugin, rule }: Declared, territoryId: string, people: Person[]) {
  const begin = DateTime.now().setZone('Asia/Shanghai').startOf('day').minus({ days: 48 })
  for (let number = 0; number < 98; number++) {
    const at = begin.plus({ days: Math.floor(number / 2), hours: 9 + (number % 7) }).toJSDate()
    const payload = deedOf(number, people)
    const id = uuidFrom(`event ${number}`, NAMESPACE)
    await db.table('kernel_events').insert({
      ...{
        id,
        name: rule.event.eventName,
        subject: payload.enrolmentId,
        payload: JSON.stringify(payload),
      },
      ...{ territory_id: territoryId, created_at: at, fanned_out_at: at },
    })
    const occurrence = { id, territoryId, payload }
    const award = number >= 60 ? rule.award(occurrence) : null
    if (award) await payByRule(award, { pluginId: plugin.id, rule, occurrence, at: new Date() })
  }
}

/** Some come often and most now and then. */
function deedOf(number: number, people: Person[]) {
  const person = people[Math.floor((number * number) % (people.length * 2.4)) % people.length]
  const minutes = 60 + ((number * 35) % 120)
  return {
    enrolmentId: uuidFrom(`deed ${number}`, NAMESPACE),
    personId: person.id,
    shiftId: uuidFrom(`shift ${number % shifts.length}`, NAMESPACE),
    shift: shifts[number % shifts.length],
    minutes,
    points: Math.max(1, Math.floor((minutes * 20) / 60)),
    confirmedById: person.id,
  }
}

type Asking = { community: DemoPlace['community']; first: Person; second: Person; person: Person }

async function askAndAnswer({ community, first, person, second }: Asking) {
  const wish = (name: string, reason: string, by: Person) => {
    return { requestKey: uuidFrom(name, NAMESPACE), reason, by }
  }
  const done = await proposeGrant('volunteer', community, {
    ...wish('grant 1', '重阳敬老月志愿服务，居委会 10 月例会同意', first),
    amount: 20_000,
  })
  await decideProposal(done, { verdict: 'approved', reason: null }, second)
  const odd = await proposeAdjustment(person, community, {
    ...wish('adjust 1', '补发 10 月护学岗，当时漏记', second),
    amount: 20,
  })
  await decideProposal(odd, { verdict: 'declined', reason: '签到表上没有这一次，请先核对' }, first)
  await proposeGrant('volunteer', community, {
    ...wish('grant 2', '冬季送温暖活动，街道 11 月专题会同意', second),
    amount: 15_000,
  })
  await proposeAdjustment(person, community, {
    ...wish('adjust 2', '楼道清扫只记了一半时长，已和组长核对', second),
    amount: 25,
  })
}

async function staffWith(phone: string) {
  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person', (person) =>
      person.preload('roleGrants', (grants) => grants.preload('territory'))
    )
    .firstOrFail()
  return account.person
}

/** The first ones are left for whoever tries the demo out. */
async function volunteersOf(territoryId: string) {
  const people = await Person.query()
    .where({ territoryId, assuranceLevel: 'real_name' })
    .whereNotNull('household_id')
    .orderBy('id')
    .limit(26)
  return people.slice(6)
}
