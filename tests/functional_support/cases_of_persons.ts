import db from '@adonisjs/lucid/services/db'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import mergePersons from '#identity/actions/merge_persons'
import alipayStandIn from '#identity/alipay_stand_in/stand_in'
import { digest } from '#identity/sealed'
import { atTheDesk, createRequest, decisionPath } from '#identity/tests/verification_requests'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { givePoints } from '#tests/factories/points'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** Prepares everything, and answers how the one request is sent. */
export type MovingCase = (client: ApiClient) => Promise<() => Promise<ApiResponse>>

const reason = '本人持证到场，换了手机号'

/** Two entries that become one, or two again, take their points along. */
const casesOfPersons: Record<string, MovingCase> = {
  'app/identity/controllers/desk/merges_controller.ts store': async (client) => {
    const { kept, merged, staff } = await createTwice()
    const desk = await atTheDesk(client, staff)
    return () => desk.post('/desk/merges', { one: merged.id, other: kept.id, reason })
  },
  'app/identity/controllers/desk/unmerges_controller.ts store': async (client) => {
    const { kept, merged, staff } = await createTwice()
    const { merge } = await mergePersons({ kept, merged, reason }, staff)
    const desk = await atTheDesk(client, staff)
    return () => desk.post(`/desk/merges/${merge.id}/unmerge`, { reason })
  },
  'app/identity/controllers/desk/verification_decisions_controller.ts store': async (client) => {
    const community = await createCommunity()
    const { identityNumber, person, request } = await createRequest(community)
    await givePoints(person, 30)
    await createRegistered(community, identityNumber)
    const desk = await atTheDesk(client, await createStaff(community))
    return () => desk.post(decisionPath(request), { answer: 'confirmed' })
  },
  'app/identity/controllers/verification_outcomes_controller.ts store': async (client) => {
    const community = await createCommunity()
    const person = await createResident(community)
    await givePoints(person, 30)
    const identityNumber = uniqueIdentityNumber()
    await createRegistered(community, identityNumber)
    const visitor = new Visitor(client, await createAccount(person))
    const consents = { 'consents[0]': 'identity.alipay', 'consents[1]': 'identity.face' }
    const claim = { provider: 'alipay', name: '赵桂兰', identityNumber, ...consents }
    await visitor.post('/me/verification/attempts', claim)
    const attempt = await db
      .from('identity_verifications')
      .where('person_id', person.id)
      .firstOrFail()
    alipayStandIn.settle(attempt.certify_id, true)
    return () => visitor.post(`/me/verification/attempts/${attempt.id}/outcome`)
  },
}

export default casesOfPersons

async function createTwice() {
  const community = await createCommunity()
  const kept = await createResident(community, { assuranceLevel: 'real_name' })
  const merged = await createResident(community)
  await givePoints(merged, 30)
  return { kept, merged, staff: await createStaff(community) }
}

/** Whoever stands in the household register under this number, without an account. */
async function createRegistered(community: Territory, identityNumber: string) {
  const registered = await createResident(community)
  await registered.merge({ identityNumberDigest: digest(identityNumber) }).save()
}
