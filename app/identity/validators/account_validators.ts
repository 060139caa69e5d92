import vine from '@vinejs/vine'
import { tidyRecoveryCode } from '#identity/recovery_codes'
import { phone } from '#identity/validators/identity_validators'

/** Typed on another keyboard it must still be the same password. Longer ones only cost time. */
const tidy = (typed: string) => typed.normalize('NFKC')
const password = () => vine.string().maxLength(100)

export const credentialsValidator = vine.create({
  phone: phone(),
  password: password().transform(tidy),
})

export const passwordValidator = vine.create({ password: password().confirmed().transform(tidy) })

const code = () =>
  vine
    .string()
    .parse((typed) =>
      typeof typed === 'string' ? typed.normalize('NFKC').replace(/\s/g, '') : typed
    )
    .regex(/^\d{6}$/)

export const authenticatorCodeValidator = vine.create({ code: code() })

/** The code of the authenticator, or one of the recovery codes. */
export const secondFactorValidator = vine.create({
  code: code().optional().requiredIfMissing('recoveryCode'),
  recoveryCode: vine
    .string()
    .parse((typed) => (typeof typed === 'string' ? tidyRecoveryCode(typed) : typed))
    .regex(/^[0-9A-Z]{12}$/)
    .optional(),
})

const reason = () => vine.string().trim().minLength(2).maxLength(200)

export const resetValidator = vine.create({ reason: reason() })

export const handoverValidator = vine.create({
  colleague: vine.string().maxLength(40).optional(),
  endsRoles: vine.string().optional(),
  reason: reason(),
})
