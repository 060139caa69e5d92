import { randomUUID } from 'node:crypto'
import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import { PasswordLocked, PasswordOutdated, PasswordWrong } from '#identity/account_errors'
import tellOfAccount from '#identity/actions/tell_of_account'
import type { Device } from '#identity/device'
import Account from '#identity/models/account'
import type Password from '#identity/models/password'
import { isStrongEnough } from '#identity/password_rules'
import passwordOf from '#identity/queries/password_of'
import { digest } from '#identity/sealed'
import countTry from '#identity/sign_in_limits'

type Credentials = { phone: string; password: string }

/**
 * The account of a phone number whose password was typed. A number that nobody has, one without a
 * password and a wrong password are answered alike, after the same work.
 */
export default async function redeemPassword(
  { password: typed, phone }: Credentials,
  device: Device
) {
  const attempt = await countTry('password', phone, device)
  if (attempt.isLocked) throw new PasswordLocked({ minutes: 15 })

  const account = await accountOf(phone)
  const password = await passwordOf(account?.id ?? randomUUID())
  const isRight = await hash.verify(password?.hash ?? (await decoy()), typed)
  if (!account || !password || !isRight) {
    if (attempt.isLast && account) await tellOwner(account)
    throw new PasswordWrong()
  }
  await attempt.forgive()
  refuseOutdated({ phone, password: typed }, account, password)
  return account
}

function accountOf(phone: string) {
  return Account.query()
    .where('phone_digest', digest(phone))
    .preload('person', (person) =>
      person.preload('roleGrants', (grants) => grants.preload('territory'))
    )
    .first()
}

let made: Promise<string> | undefined

/** The hash of a password that nobody knows, made once. */
function decoy() {
  made ??= hash.make(randomUUID())
  return made
}

/** Somebody is guessing: its owner hears of it, once an hour, and can still come in with a code. */
async function tellOwner({ person }: Account) {
  await tellOfAccount(person, 'password_tried', DateTime.utc().startOf('hour').toISO())
}

/** Said only to whoever knows the password. */
function refuseOutdated({ password, phone }: Credentials, { person }: Account, kept: Password) {
  const { isStaff, name } = person
  if (!isStaff) return
  if (kept.isOldForStaff || !isStrongEnough(password, { isStaff, name, phone })) {
    throw new PasswordOutdated()
  }
}
