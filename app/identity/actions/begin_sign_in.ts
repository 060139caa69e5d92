import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import tellOfAccount from '#identity/actions/tell_of_account'
import type { Device } from '#identity/device'
import type Account from '#identity/models/account'
import Person from '#identity/models/person'
import SignIn, { type WayIn } from '#identity/models/sign_in'
import { knownDevice } from '#identity/queries/sign_ins_of'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

type Circumstances = { way: WayIn; device: Device }

/** Notes that an account is in use on a device; what was open there before ends. */
export default async function beginSignIn(account: Account, { device, way }: Circumstances) {
  return transaction(async (client) => {
    const isNew = way !== 'earlier' && (await isNewDevice(account, device))
    await replaceEarlier(account, device, client)
    const now = DateTime.now()
    const signIn = await SignIn.create(
      {
        ...{ accountId: account.id, way, beganAt: now, lastSeenAt: now, longestPause: 0 },
        ...{ device: device.name, address: device.address, deviceDigest: device.digest },
      },
      { client }
    )
    const person = await Person.findOrFail(account.personId, { client })
    if (isNew) await tellOfAccount(person, 'new_device', signIn.id)
    if (way !== 'earlier') await recordForStaff(signIn, person, client)
    return signIn
  })
}

/** New to somebody who has been here before; the first device of all is no news. */
async function isNewDevice({ id }: Account, { digest }: Device) {
  const [known, earlier] = [
    await knownDevice(id, digest),
    await SignIn.query().where('account_id', id).first(),
  ]
  return earlier !== null && known === null
}

async function replaceEarlier({ id }: Account, { digest }: Device, client: TransactionClient) {
  if (!digest) return
  await SignIn.query({ client })
    .where({ accountId: id, deviceDigest: digest })
    .whereNull('ended_at')
    .update({ endedAt: DateTime.now(), ending: 'replaced' })
}

/** Who of the staff came in, when and from where, can be asked later (GB/T 22239-2019 8.1.4.3). */
async function recordForStaff({ id, way }: SignIn, person: Person, client: TransactionClient) {
  const { count } = await client
    .from('role_grants')
    .where('person_id', person.id)
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date())
    .count('* as count')
    .firstOrFail()
  if (Number(count) === 0) return

  await recordAct({
    ...{ act: 'accounts.signed_in', kind: 'access', by: person, territoryId: person.territoryId },
    subject: { kind: 'sign_in', id },
    after: { way },
  })
}
