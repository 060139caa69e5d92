import { DateTime } from 'luxon'
import { v7 as uuid } from 'uuid'
import type { TransactionClient } from '#core/database'
import { digest } from '#identity/sealed'
import type { DemoPlace } from './place.ts'
import type { DemoPlan } from './plan.ts'
import { accountRow, sealedNumber } from './rows.ts'

type Member = { personId: string; decisionId: string; decidedById: string; memberId: string }

/** Some of those who are known by name are known better: in person, by two of the staff, or as residents. */
export default async function settleLevels(
  plan: DemoPlan,
  place: DemoPlace,
  client: TransactionClient
) {
  const phones = [...plan.phones.values()].map((phone) => digest(phone))
  const colleague = await personWith(plan.staff[1].phone, client)
  const inPerson = await membersWith([phones[1], ...phones.slice(8, 14)], client)
  const residents = await membersWith([phones[2], ...phones.slice(14, 24)], client)
  await knowInPerson(inPerson, colleague, client)
  await knowAsResidents(residents, { place, colleague }, client)
  await comeBackWithNewPhone(plan, place, client)
}

async function personWith(phone: string, client: TransactionClient): Promise<string> {
  const account = await client.from('accounts').where('phone_digest', digest(phone)).firstOrFail()
  return account.person_id
}

async function membersWith(phoneDigests: string[], client: TransactionClient): Promise<Member[]> {
  return client
    .from('accounts as account')
    .join('identity_verifications as verification', 'verification.person_id', 'account.person_id')
    .join('identity_verification_decisions as decision', 'verification_id', 'verification.id')
    .join('household_members as member', 'member.person_id', 'account.person_id')
    .whereIn('phone_digest', phoneDigests)
    .select('account.person_id as personId', 'member.id as memberId')
    .select('decision.id as decisionId', 'decided_by_id as decidedById')
}

async function knowInPerson(members: Member[], colleague: string, client: TransactionClient) {
  const confirmations = members.map(({ decidedById, decisionId }) => ({
    id: uuid(),
    decision_id: decisionId,
    decided_by_id: decidedById,
    confirmed_by_id: colleague,
    is_confirmed: true,
  }))
  const decisionIds = members.map(({ decisionId }) => decisionId)
  await client
    .from('identity_verification_decisions')
    .whereIn('id', decisionIds)
    .update({ is_seen_in_person: true })
  await client.table('in_person_confirmations').multiInsert(confirmations)
  await raise(members, 'in_person', client)
}

type By = { place: DemoPlace; colleague: string }

async function knowAsResidents(
  members: Member[],
  { colleague, place }: By,
  client: TransactionClient
) {
  const confirmations = members.map(({ memberId, personId }) => ({
    id: uuid(),
    territory_id: place.community.id,
    person_id: personId,
    member_id: memberId,
    level_beneath: 'real_name',
    confirmed_by_id: colleague,
  }))
  await client.table('residence_confirmations').multiInsert(confirmations)
  await raise(members, 'resident', client)
}

async function raise(members: Member[], level: string, client: TransactionClient) {
  const ids = members.map(({ personId }) => personId)
  await client.from('persons').whereIn('id', ids).update({ assurance_level: level })
}

/** One who was verified long ago signed up again and proved the same document: staff make one of the two. */
async function comeBackWithNewPhone(
  { households, phones }: DemoPlan,
  { community, grids }: DemoPlace,
  client: TransactionClient
) {
  const [identityNumber] = [...phones.keys()].slice(5)
  const planned = households
    .flatMap(({ members }) => members)
    .find((each) => each.identityNumber === identityNumber)!
  const [personId, verificationId] = [uuid(), uuid()]
  const home = { territory_id: community.id, grid_id: grids[0].id, assurance_level: 'phone' }
  await client.table('persons').insert({ id: personId, ...home })
  await client.table('accounts').insert(accountRow(personId, '13800000106'))
  await client.table('identity_verifications').insert({
    id: verificationId,
    person_id: personId,
    territory_id: community.id,
    provider: 'alipay',
    order_number: uuid().replaceAll('-', ''),
    certify_id: uuid().replaceAll('-', ''),
    expires_at: DateTime.now().plus({ hours: 20 }).toJSDate(),
    name: planned.name,
    ...sealedNumber(planned),
  })
  await client.table('identity_verification_decisions').insert({
    id: uuid(),
    verification_id: verificationId,
    decided_by_provider: 'alipay',
    is_confirmed: true,
    level: 'in_person',
    reason: 'duplicate',
  })
}
