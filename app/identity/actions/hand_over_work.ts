import recordAct from '#audit/actions/record_act'
import { ask } from '#core/contracts'
import handOver from '#core/contracts/hand_over'
import grantRole from '#identity/actions/grant_role'
import revokeRole from '#identity/actions/revoke_role'
import type Person from '#identity/models/person'
import RoleGrant from '#identity/models/role_grant'
import gridsCaredFor from '#identity/queries/grids_cared_for'
import { communitiesWithin } from '#identity/queries/open_work_of'
import sendNotice from '#notifications/actions/send_notice'
import handOverAppeals from '#purse/actions/hand_over_appeals'
import transaction from '#core/transaction'
import type Territory from '#territories/models/territory'

export type HandingOver = { from: Person; to: Person; by: Person; reason: string }

/**
 * Gives the open work of somebody who leaves to a colleague: grids, and what plugins say is theirs.
 * Plugins do their part for themselves, so that one that fails keeps nobody from the rest; returns how
 * much was handed over.
 */
export default async function handOverWork(handing: HandingOver, territory: Territory) {
  const { by, from, to } = handing
  let count = 0
  for (const community of await communitiesWithin(territory)) {
    const answers = await ask(handOver, community, { from, to, by })
    count += answers.reduce((sum, { answer }) => sum + answer, 0)
  }
  await transaction(async () => {
    count += await handOverGrids(handing, territory)
    count += await handOverAppeals(handing, territory)
    await record(handing, territory, count)
  })
  return count
}

async function handOverGrids({ by, from, reason, to }: HandingOver, territory: Territory) {
  const grids = await gridsCaredFor(from, territory)
  for (const grant of grids) {
    const { expiresAt, role, territory: grid } = grant
    if (!(await hasRole(to, grant))) {
      await grantRole({ person: to, role, territory: grid, expiresAt, reason }, by)
    }
    await revokeRole(grant, { by, reason })
  }
  return grids.length
}

async function hasRole({ id }: Person, { role, territoryId }: RoleGrant) {
  const grant = await RoleGrant.query()
    .where({ personId: id, role, territoryId })
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date())
    .first()
  return grant !== null
}

async function record({ by, from, reason, to }: HandingOver, territory: Territory, count: number) {
  await recordAct({
    ...{ act: 'accounts.work_handed_over', by, territoryId: territory.id, reason },
    subject: { kind: 'person', id: from.id },
    after: { to: to.id, count },
  })
  if (count === 0) return
  await sendNotice({
    ...{ sender: 'accounts', kind: 'work_received', urgency: 'normal', href: '/desk' },
    ...{ personId: to.id, territoryId: to.territoryId, reference: crypto.randomUUID() },
    values: { name: from.name ?? '', count },
  })
}
