import type { ApiClient } from '@japa/api-client'
import type Person from '#identity/models/person'
import askRequest, { type NewRequest } from '#privacy/actions/ask_request'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

/** A community with somebody of the staff who answers, and a resident known by name. */
export async function createNeighbours(client: ApiClient) {
  const community = await createCommunity()
  const staff = await createStaff(community, { name: '陈霞' })
  const resident = await createResident(community, { assuranceLevel: 'real_name', name: '赵桂兰' })
  return {
    community,
    staff,
    resident,
    atDesk: new Visitor(client, await createAccount(staff)),
    atHome: new Visitor(client, await createAccount(resident)),
  }
}

/** What a resident asks, as they would ask it themselves. */
export function ask(person: Person, asked: Partial<NewRequest> = {}) {
  const words = '请帮我处理一下。'
  return askRequest(person, { kind: 'erasure', words, ...asked }, person)
}
