import vine from '@vinejs/vine'
import { reason } from './rules.ts'

/** Nothing but why, which the person reads. */
export const reasonValidator = vine.create({ reason: reason() })
