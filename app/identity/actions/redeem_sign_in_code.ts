import { DateTime } from 'luxon'
import { SignInCodeExpired, SignInCodeWrong } from '#identity/errors'
import Account from '#identity/models/account'
import SignInCode from '#identity/models/sign_in_code'
import { digest } from '#identity/sealed'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'

type Guess = { phone: string; typed: string }

/**
 * The account behind a phone number whose code was typed, or null where nobody has registered with
 * that number yet. A code works once, and only for the browser that asked for it, which knows its
 * `id`: the wrong guesses of a stranger void the stranger's code and no other.
 */
export default async function redeemSignInCode(id: string | undefined, { phone, typed }: Guess) {
  if (!id) throw new SignInCodeExpired()
  const signInCode = await transaction((client) => useCode(id, { phone, typed }, client))
  if (!signInCode.usedAt) {
    throw new SignInCodeWrong({ left: SignInCode.guesses - signInCode.failures })
  }
  return Account.findBy('phoneDigest', digest(phone))
}

/** Marks the code as used or counts the wrong guess; locked, so that nobody guesses in parallel. */
async function useCode(id: string, { phone, typed }: Guess, client: TransactionClient) {
  const signInCode = await SignInCode.query({ client })
    .where({ id, phoneDigest: digest(phone) })
    .forUpdate()
    .first()
  if (!signInCode?.isUsable) throw new SignInCodeExpired()

  if (signInCode.codeDigest === digest(`${phone}:${typed}`)) signInCode.usedAt = DateTime.now()
  else signInCode.failures++
  return signInCode.save()
}
