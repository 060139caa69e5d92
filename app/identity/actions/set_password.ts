import hash from '@adonisjs/core/services/hash'
import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import { PasswordUsedBefore } from '#identity/account_errors'
import { revokeOtherSignIns } from '#identity/actions/end_sign_ins'
import tellOfAccount from '#identity/actions/tell_of_account'
import Account from '#identity/models/account'
import Password from '#identity/models/password'
import type Person from '#identity/models/person'
import type SignIn from '#identity/models/sign_in'
import refuseWeakPassword from '#identity/password_rules'
import { latestPasswordsOf } from '#identity/queries/password_of'
import { unseal } from '#identity/sealed'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

type Setting = { person: Person; signIn: SignIn }

/** Sets or changes a password. Whoever is signed in elsewhere must sign in again. */
export default async function setPassword(
  account: Account,
  typed: string,
  { person, signIn }: Setting
) {
  const { isStaff, name } = person
  refuseWeakPassword(typed, { isStaff, name, phone: unseal(account.phoneSealed) })
  if (isStaff) await refuseUsedBefore(account, typed)
  // Slow by intention, so before any row is locked.
  const made = await hash.make(typed)

  await transaction(async (client) => {
    await endPassword(account, client)
    await Password.create({ accountId: account.id, hash: made }, { client })
    await forgetOldest(account, client)
    await revokeOtherSignIns(account.id, signIn)
    await recordChange(person, 'accounts.password_set')
  })
}

/** Takes the password away: from now on only a code lets its owner in. */
export async function removePassword(account: Account, person: Person) {
  await transaction(async (client) => {
    if (await endPassword(account, client)) await recordChange(person, 'accounts.password_removed')
  })
}

async function refuseUsedBefore({ id }: Account, typed: string) {
  for (const password of await latestPasswordsOf(id)) {
    if (await hash.verify(password.hash, typed)) throw new PasswordUsedBefore()
  }
}

/** Ends the present password; the account is locked, so that two changes come one after the other. */
async function endPassword({ id }: Account, client: TransactionClient) {
  await Account.query({ client }).where({ id }).forUpdate().firstOrFail()
  const present = await Password.query({ client })
    .where({ accountId: id })
    .whereNull('ended_at')
    .first()
  return present?.merge({ endedAt: DateTime.now() }).save()
}

/** What may be taken again needs no remembering. */
async function forgetOldest({ id }: Account, client: TransactionClient) {
  const remembered = await latestPasswordsOf(id).useTransaction(client)
  await Password.query({ client })
    .where({ accountId: id })
    .whereNotIn(
      'id',
      remembered.map((password) => password.id)
    )
    .delete()
}

async function recordChange(
  person: Person,
  act: 'accounts.password_set' | 'accounts.password_removed'
) {
  await recordAct({
    ...{ act, kind: 'access', by: person, territoryId: person.territoryId },
    subject: { kind: 'person', id: person.id },
  })
  await tellOfAccount(person, act === 'accounts.password_set' ? 'password_set' : 'password_removed')
}
