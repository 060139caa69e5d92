import vine from '@vinejs/vine'
import { today } from '../shanghai_time.ts'
import { day, wholeNumber } from './rules.ts'
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
