import vine from '@vinejs/vine'
import { channelNames } from '#notifications/channels/channel'
import { paces } from '#notifications/paces'
import { MOST_CONSENTS } from '#notifications/actions/remember_wechat_consents'

/** `usual`: as it is for whoever never chose, or as it was chosen for everything. */
const choices = ['usual', ...paces] as const
export type Choice = (typeof choices)[number]

const choice = () => vine.enum(choices).optional()

/** A field for each name, such as `sms`. */
export const choicesValidator = (names: readonly string[]) =>
  vine.create(Object.fromEntries(names.map((name) => [name, choice()])))

export const generalChoicesValidator = choicesValidator(channelNames)

const clock = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const quietHoursValidator = vine.create({ from: clock(), until: clock() })

export const mailValidator = vine.create({
  mail: vine.string().trim().toLowerCase().maxLength(200).email(),
})

export const codeValidator = vine.create({
  code: vine
    .string()
    .trim()
    .regex(/^\d{6}$/),
})

export const consentsValidator = vine.create({
  count: vine.number().withoutDecimals().min(1).max(MOST_CONSENTS),
})
