import hash from '@adonisjs/core/services/hash'
import type { Role } from '#core/plugin'
import type Account from '#identity/models/account'
import Password from '#identity/models/password'
import SignIn from '#identity/models/sign_in'
import { createAccount, createResident, createStaff, uniquePhone } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'

/** Good enough for staff. */
export const goodPassword = 'Poplar-6-lantern'

/** A resident with an account, and with a password if one is given. */
export async function createNeighbour(password?: string) {
  const person = await createResident(await createCommunity())
  return withAccount(person, password)
}

export async function createColleague(role: Role = 'community_staff', password?: string) {
  const person = await createStaff(await createCommunity(), { role })
  return withAccount(person, password)
}

export async function givePassword({ id }: Account, password: string) {
  return Password.create({ accountId: id, hash: await hash.make(password) })
}

/** The sign-ins of an account that are open, the latest first. */
export function openSignIns({ id }: Account) {
  return SignIn.query().where('account_id', id).whereNull('ended_at').orderBy('id', 'desc')
}

async function withAccount(person: Awaited<ReturnType<typeof createResident>>, password?: string) {
  const phone = uniquePhone()
  const account = await createAccount(person, phone)
  if (password) await givePassword(account, password)
  return { person, phone, account }
}

let latest = 0

/** An address that nobody else in the tests comes from. */
export function uniqueAddress() {
  latest += 1
  return `10.${(latest >> 16) % 256}.${(latest >> 8) % 256}.${latest % 256}`
}
