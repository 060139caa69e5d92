import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { wholeNumber } from './rules.ts'
import times from './times.ts'

export const shiftValidator = vine.create({
  title: vine.string().trim().minLength(2).maxLength(40),
  description: vine.string().trim().maxLength(1000),
  bring: vine.string().trim().maxLength(200).optional(),
  place: vine.string().trim().minLength(2).maxLength(60),
  ...times,
  seats: wholeNumber().range([1, 500]),
  /** How many each may bring along. */
  companions: wholeNumber().range([0, 10]).optional(),
  pointsPerHour: wholeNumber().range([1, 1000]),
  organisation: vine.string(),
  grid: vine.string().optional(),
  task: vine.string().optional(),
  visibility: vine.enum(['published', 'hidden'] as const),
})

export type ShiftPlan = Infer<typeof shiftValidator>
