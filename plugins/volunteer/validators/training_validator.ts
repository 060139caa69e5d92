import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { today } from '../shanghai_time.ts'
import { day, wholeNumber } from './rules.ts'
import times from './times.ts'
import { volunteerNumber } from './team_validator.ts'

export const trainingValidator = vine.create({
  trainingName: vine.string().trim().minLength(2).maxLength(30),
  about: vine.string().trim().minLength(2).maxLength(300),
  validMonths: wholeNumber().range([1, 120]).optional(),
})

const notAhead = vine.createRule((value, _, field) => {
  if (field.isValid && String(value) > today()) {
    field.report('The {{ field }} is still to come', 'ahead', field)
  }
})

export const qualificationValidator = vine.create({
  number: volunteerNumber(),
  passedOn: day().use(notAhead()),
})

/** A day on which a training is held; the deposit in whole points, 0 for none. */
export const trainingDayValidator = vine.create({
  ...times,
  place: vine.string().trim().minLength(2).maxLength(60),
  seats: wholeNumber().range([1, 500]),
  deposit: wholeNumber().range([0, 1000]),
})

export type TrainingDayPlan = Infer<typeof trainingDayValidator>
