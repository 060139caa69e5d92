import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

export const seasonValidator = vine.create({
  name: vine.string().trim().minLength(2).maxLength(30),
  startsOn: vine.date({ formats: ['YYYY-MM-DD'] }),
  endsOn: vine.date({ formats: ['YYYY-MM-DD'] }).afterOrSameAs('startsOn'),
})

export type SeasonDescription = Infer<typeof seasonValidator>
