import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { wayNames } from '#notifications/channels/channel'

/** What can become of a message; what was held back was never tried. */
const deliveryStates = ['delivered', 'later', 'refused', 'withheld'] as const

const day = () => vine.date({ formats: ['YYYY-MM-DD'] }).optional()

export const deliverySearchValidator = vine.create({
  channel: vine.enum(wayNames).optional(),
  state: vine.enum(deliveryStates).optional(),
  from: day(),
  until: day(),
  phone: vine.string().trim().maxLength(20).optional(),
  // Whoever looks one person up says why; the person reads it.
  purpose: vine.string().trim().minLength(2).maxLength(200).optional().requiredIfExists('phone'),
  after: vine.string().uuid().optional(),
})

export type DeliverySearch = Infer<typeof deliverySearchValidator>
