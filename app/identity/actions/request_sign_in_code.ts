import { randomInt } from 'node:crypto'
import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { Device } from '#identity/device'
import { TooManySignInCodes } from '#identity/errors'
import SignInCode from '#identity/models/sign_in_code'
import { digest } from '#identity/sealed'
import countTry from '#identity/sign_in_limits'
import sendCode from '#notifications/actions/send_code'
import type { CodeWay } from '#notifications/channels/channel'

const MINUTES_VALID = 5

type Asking = { by: CodeWay; device: Device; i18n: I18n }

/**
 * Sends a one-time code, for whoever asked and nobody else. It says nothing about whether the number
 * is already known here.
 */
export default async function requestSignInCode(phone: string, { by, device, i18n }: Asking) {
  // Messages cost money and patience.
  const { isLocked } = await countTry('code', phone, device)
  if (isLocked) throw new TooManySignInCodes({ minutes: 15 })

  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const signInCode = await SignInCode.create({
    phoneDigest: digest(phone),
    codeDigest: digest(`${phone}:${code}`),
    failures: 0,
    expiresAt: DateTime.now().plus({ minutes: MINUTES_VALID }),
  })
  const text = i18n.t(`identity.code_message_${by}`, { code, minutes: MINUTES_VALID })
  await sendCode(phone, { by, code, text })
  return signInCode
}
