import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'
import { transaction } from '#core/database'
import { givePoints } from '#tests/factories/points'
import type { MovingCase } from '#tests/functional_support/cases_of_persons'
import giveToPool from '../../plugins/mall/actions/give_to_pool.ts'
import { addPool } from '../../plugins/mall/actions/keep_pool.ts'
import {
  createMall,
  createNeighbour,
  createReservation,
  visitorFor,
} from '../../plugins/mall/tests/mall.ts'
import { createShop, settleLastMonth, staffMember } from '../../plugins/mall/tests/merchants.ts'

const pool = { name: '困难家庭互助池', purpose: '帮助有需要的家庭' }

/** Points that go to merchants, to pools and out of them. */
const casesOfMall: Record<string, MovingCase> = {
  'plugins/mall/controllers/provider/redemptions_controller.ts store': async (client) => {
    const community = await createMall()
    const { good, provider } = await createShop(community)
    const { code } = await createReservation(good, await createNeighbour(community, 100))
    const merchant = await visitorFor(client, provider)
    return () => merchant.post('/provider/mall/redemptions', { code })
  },
}

export default casesOfMall
