import decideVerification from '#identity/actions/decide_verification'
import registerResident from '#identity/actions/register_resident'
import requestVerification from '#identity/actions/request_verification'
import type Person from '#identity/models/person'
import type { DemoPlace } from './place.ts'
import type { PlannedNewcomer } from './plan.ts'

/** People who registered by themselves, the way everybody does: two of them wait at the desk. */
export default async function registerNewcomers(
  newcomers: PlannedNewcomer[],
  { community, grids }: DemoPlace,
  staff: Person
) {
  for (const [index, newcomer] of newcomers.entries()) {
    const grid = grids[index % grids.length]
    const account = await registerResident(newcomer.phone, community, grid)
    await account.load('person')
    await verify(newcomer, account.person, staff)
  }
}

async function verify(newcomer: PlannedNewcomer, person: Person, staff: Person) {
  if (newcomer.verification === 'none') return

  const verification = await requestVerification(person, newcomer)
  if (newcomer.verification === 'waiting') return

  const reason = '姓名和身份证上的不一致，请改正后再提交。'
  await decideVerification(verification, { isConfirmed: false, reason }, staff)
}
