import { DateTime, Settings } from 'luxon'
import { Organisation } from '#core/organisations'
import { Territory, type Person } from '#core/people'
import { createStaff } from '#tests/factories/people'
import addMember from '../actions/add_member.ts'
import addMerchant from '../actions/add_merchant.ts'
import type Merchant from '../models/merchant.ts'
import { createGood } from './mall.ts'

const hours = '每天 9:00–20:00'

/** One of the community's own staff. */
export function staffMember(community: Territory) {
  return createStaff(community, { name: '马丽' })
}

/** An organisation as the registers have it. */
export function createOrganisation(community: Territory, name = '文庙路理发店') {
  const facts = { name, kind: 'sole_trader' as const, address: '文庙路 20 号' }
  return Organisation.create({ territoryId: community.id, ...facts })
}

/** A shop that offers goods for points. */
export async function createMerchant(community: Territory, name?: string) {
  return addMerchant(await createOrganisation(community, name), hours)
}

/** Somebody with the role of a provider who hands out for the shop. */
export async function createMerchantMember(merchant: Merchant, by: Person) {
  const community = await Territory.findOrFail(merchant.territoryId)
  const provider = await createStaff(community, { role: 'provider_member', name: '李建国' })
  const member = await addMember(merchant, provider, by)
  return { member, provider }
}

/** A shop with one good, somebody who works there, and somebody of the staff. */
export async function createShop(
  community: Territory,
  good = { price: 40, stock: 10 },
  name?: string
) {
  const staff = await staffMember(community)
  const merchant = await createMerchant(community, name)
  const { provider } = await createMerchantMember(merchant, staff)
  const offered = await createGood(community, { ...good, merchantId: merchant.id })
  return { merchant, provider, staff, good: offered }
}

let insideNextMonth = 0
const realNow = Settings.now

/** As if the month were over: the clock of the platform is a month ahead, the one of the ledger is not. */
export async function inNextMonth<Answer>(work: () => Promise<Answer>) {
  insideNextMonth += 1
  Settings.now = () => DateTime.fromMillis(realNow()).plus({ months: 1 }).toMillis()
  try {
    return await work()
  } finally {
    insideNextMonth -= 1
    if (insideNextMonth === 0) Settings.now = realNow
  }
}

/** The month in which a test begins, such as `2026-11`. */
export function currentMonth() {
  return DateTime.fromMillis(realNow(), { zone: 'Asia/Shanghai' }).toFormat('yyyy-MM')
}
