import vine from '@vinejs/vine'

/** Both are put into the form by the page; nobody types them. */
export const reservationValidator = vine.create({
  requestKey: vine.string().uuid(),
  price: vine.number().withoutDecimals().positive(),
})
