import vine from '@vinejs/vine'
import { day, reason } from './rules.ts'

const notBefore = vine.createRule((value, _, field) => {
  if (field.isValid && String(value) < String(field.parent.from)) {
    field.report('The {{ field }} is before the first day', 'order', field)
  }
})

export const certificateValidator = vine.create({ from: day(), to: day().use(notBefore()) })

export const revocationValidator = vine.create({ reason: reason() })
