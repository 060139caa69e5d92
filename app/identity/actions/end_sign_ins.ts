import { DateTime } from 'luxon'
import SignIn, { type Ending } from '#identity/models/sign_in'
import transaction from '#core/transaction'

/** Ends one sign-in at once: the next request of that device comes from a guest. */
export async function endSignIn({ id }: { id: string }, ending: Ending) {
  await transaction((client) =>
    SignIn.query({ client })
      .where('id', id)
      .whereNull('ended_at')
      .update({ endedAt: DateTime.now(), ending })
  )
}

/** Ends a sign-in that its owner does not want any more; the device is a stranger's from now on. */
export async function revokeSignIn({ accountId, deviceDigest, id }: SignIn) {
  await transaction(async (client) => {
    await endSignIn({ id }, 'revoked')
    if (!deviceDigest) return
    await SignIn.query({ client }).where({ accountId, deviceDigest }).update({ deviceDigest: null })
  })
}

/** Ends all sign-ins of an account but `except`, and forgets all devices but that one's. */
export async function revokeOtherSignIns(accountId: string, except: SignIn | null) {
  await transaction(async (client) => {
    const open = SignIn.query({ client }).where({ accountId }).whereNull('ended_at')
    const known = SignIn.query({ client }).where({ accountId })
    if (except) open.whereNot('id', except.id)
    if (except?.deviceDigest) known.whereNot('device_digest', except.deviceDigest)

    await open.update({ endedAt: DateTime.now(), ending: 'revoked' })
    await known.update({ deviceDigest: null })
  })
}
