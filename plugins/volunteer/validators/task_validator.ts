import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { categories } from '../categories.ts'
import { wholeNumber } from './rules.ts'

export const taskValidator = vine.create({
  title: vine.string().trim().minLength(2).maxLength(40),
  description: vine.string().trim().maxLength(1000),
  category: vine.enum(categories),
  place: vine.string().trim().minLength(2).maxLength(60),
  bring: vine.string().trim().maxLength(200).optional(),
  risks: vine.string().trim().maxLength(300).optional(),
  insurance: vine.string().trim().maxLength(200).optional().requiredIfExists('risks'),
  minAge: wholeNumber().range([1, 99]).optional(),
  organisation: vine.string(),
  team: vine.string().optional(),
  training: vine.string().optional(),
  reward: vine.enum(['points', 'hours'] as const),
  need: vine.string().optional(),
})

export type TaskForm = Infer<typeof taskValidator>

export const reportValidator = vine.create({
  report: vine.string().trim().minLength(2).maxLength(1000),
})
