import { randomInt } from 'node:crypto'
import limiter from '@adonisjs/limiter/services/main'
import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import { TooManySignInCodes } from '#identity/errors'
import SignInCode from '#identity/models/sign_in_code'
import { digest } from '#identity/sealed'
import sendTextMessage from '#notifications/actions/send_text_message'

const MINUTES_VALID = 5

/** Sends a one-time code. It says nothing about whether the number is already known here. */
export default async function requestSignInCode(phone: string, i18n: I18n) {
  const phoneDigest = digest(phone)
  await refuseFlood(phoneDigest)

  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await SignInCode.create({
    phoneDigest,
    codeDigest: digest(`${phone}:${code}`),
    failures: 0,
    expiresAt: DateTime.now().plus({ minutes: MINUTES_VALID }),
  })
  await sendTextMessage(phone, i18n.t('identity.code_message', { code, minutes: MINUTES_VALID }))
}

/** Messages cost money and patience: five in a quarter of an hour for one number. */
async function refuseFlood(phoneDigest: string) {
  const requests = limiter.use({ requests: 5, duration: '15 mins' })
  const isAllowed = await requests.attempt(`sign_in_code_${phoneDigest}`, () => true)
  if (!isAllowed) throw new TooManySignInCodes({ minutes: 15 })
}
