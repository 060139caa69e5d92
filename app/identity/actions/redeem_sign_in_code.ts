import { DateTime } from 'luxon'
import { SignInCodeExpired, SignInCodeWrong } from '#identity/errors'
import Account from '#identity/models/account'
import SignInCode from '#identity/models/sign_in_code'
import { digest } from '#identity/sealed'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

/**
 * The account behind a phone number whose latest code was typed, or null where nobody has
 * registered with that number yet. A code works once; wrong guesses are counted.
 */
export default async function redeemSignInCode(phone: string, typed: string) {
  const signInCode = await transaction((client) => useLatestCode(phone, typed, client))
  if (!signInCode.usedAt) {
    throw new SignInCodeWrong({ left: SignInCode.guesses - signInCode.failures })
  }
  return Account.findBy('phoneDigest', digest(phone))
}

/** Marks the code as used or counts the wrong guess; locked, so that nobody guesses in parallel. */
async function useLatestCode(phone: string, typed: string, client: TransactionClient) {
  const signInCode = await SignInCode.query({ client })
    .where('phone_digest', digest(phone))
    .orderBy('id', 'desc')
    .forUpdate()
    .first()
  if (!signInCode?.isUsable) throw new SignInCodeExpired()

  if (signInCode.codeDigest === digest(`${phone}:${typed}`)) signInCode.usedAt = DateTime.now()
  else signInCode.failures++
  return signInCode.save()
}
