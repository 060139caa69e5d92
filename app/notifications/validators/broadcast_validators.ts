import vine from '@vinejs/vine'

/** How long an emergency may stand above every page, in hours. */
const lastings = [2, 6, 24, 72]

export const broadcastValidator = vine.create({
  place: vine.string().maxLength(40),
  title: vine.string().trim().minLength(2).maxLength(40),
  text: vine.string().trim().minLength(2).maxLength(500),
  lastsHours: vine.number().in(lastings).optional(),
  /** The one in whose place it is to be sent. */
  corrects: vine.string().uuid().optional(),
})

export const readersValidator = vine.create({
  page: vine.number().withoutDecimals().min(1).max(1000).optional(),
})
