import vine from '@vinejs/vine'
import { freeTimes, skills } from '../categories.ts'

export const profileValidator = vine.create({
  skills: vine.array(vine.enum(skills)).optional(),
  freeTimes: vine.array(vine.enum(freeTimes)).optional(),
})
