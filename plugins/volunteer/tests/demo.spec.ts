import { test } from '@japa/runner'
import { createResident, createStaff } from '#tests/factories/people'
import { createGrid } from '#tests/factories/territories'
import demoSeed from '../database/demo_seed.ts'
import Need from '../models/need.ts'
import openShifts from '../queries/open_shifts.ts'
import { runningNotice } from '../queries/star_notices.ts'
import { createNeighbourhood, enrolmentsIn } from './volunteer.ts'

test.group('The demo', () => {
  test('has ten shifts, one of them full, and twice is the same as once', async ({ assert }) => {
    const community = await createNeighbourhood()
    const grids = [await createGrid(community), await createGrid(community)]
    const staff = await createStaff(community)
    const residents = await Promise.all(
      Array.from({ length: 15 }, () => createResident(community, { assuranceLevel: 'real_name' }))
    )

    for (const _ of ['once', 'twice']) {
      await demoSeed({ community, grids, staff, residents })
      const shifts = await openShifts(community)
      assert.lengthOf(shifts, 10)
      const free = await Promise.all(
        shifts.map(async (shift) => shift.session.seats - (await enrolmentsIn(shift)).length)
      )
      assert.includeMembers(free, [0, 1])
      assert.lengthOf(await Need.within(community), 5)
      assert.isNotNull(await runningNotice(community))
    }
  })
})
