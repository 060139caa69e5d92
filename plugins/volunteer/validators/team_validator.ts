import vine from '@vinejs/vine'
import { typed } from './rules.ts'

export const teamValidator = vine.create({
  teamName: vine.string().trim().minLength(2).maxLength(30),
  purpose: vine.string().trim().minLength(2).maxLength(300),
})

/** The number of a volunteer, as it stands on their page. */
export const volunteerNumber = () =>
  vine
    .string()
    .parse(typed)
    .regex(/^\d{12}$/)

export const leaderValidator = vine.create({ number: volunteerNumber() })
