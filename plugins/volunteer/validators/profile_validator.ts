import vine from '@vinejs/vine'
import { freeTimes, skills } from '../categories.ts'

export const profileValidator = vine.create({
  skills: vine.array(vine.enum(skills)).optional(),
  freeTimes: vine.array(vine.enum(freeTimes)).optional(),
})

export const consentValidator = vine.create({
  guardian: vine.string().trim().minLength(2).maxLength(30),
})
