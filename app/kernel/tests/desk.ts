import type { ApiClient } from '@japa/api-client'
import type { Assert } from '@japa/assert'
import { createAccount, createResident, createStaff } from '#tests/factories/people'
import Visitor from '#tests/factories/visitor'
import type Territory from '#territories/models/territory'

/** Staff of a territory at the desk; those of a community or a grid, or of what lies above. */
export async function staffOf(client: ApiClient, territory: Territory) {
  const isBelow = ['community', 'grid'].includes(territory.level)
  const role = isBelow ? 'community_staff' : 'street_staff'
  const person = await createStaff(territory, { role, name: '陈晓燕' })
  return new Visitor(client, await createAccount(person))
}

/** Sends guests to sign in, and tells residents and grid workers that it is not for them. */
export async function closedToOthers(
  { assert, client, community }: { assert: Assert; client: ApiClient; community: Territory },
  knock: (
    visitor: Visitor
  ) => Promise<{ status(): number; header(name: string): string | undefined }>
) {
  const guest = await knock(new Visitor(client))
  assert.equal(guest.header('location'), '/sign-in')

  const resident = await createResident(community)
  const gridWorker = await createStaff(community, { role: 'grid_worker' })
  for (const person of [resident, gridWorker]) {
    const answer = await knock(new Visitor(client, await createAccount(person)))
    assert.equal(answer.status(), 403)
  }
}
