import vine from '@vinejs/vine'
import { wholeNumber } from './rules.ts'

/** Whole minutes; more than twelve hours in one go is a slip of the finger. */
export const confirmationValidator = vine.create({ minutes: wholeNumber().range([1, 720]) })
