import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { categories } from '../categories.ts'
import { reason } from './rules.ts'

export const needValidator = vine.create({
  requestKey: vine.string().uuid(),
  onBehalfOf: vine.string().trim().minLength(2).maxLength(40).optional(),
  category: vine.enum(categories),
  title: vine.string().trim().minLength(2).maxLength(40),
  description: vine.string().trim().maxLength(1000),
  place: vine.string().trim().minLength(2).maxLength(60),
  wishedTime: vine.string().trim().minLength(2).maxLength(60),
  paysHours: vine.accepted().optional(),
})

export type NeedForm = Infer<typeof needValidator>

export const refusalValidator = vine.create({ reason: reason() })

export const evaluationValidator = vine.create({
  stars: vine.number().withoutDecimals().range([1, 5]),
  words: vine.string().trim().maxLength(300).optional(),
})
