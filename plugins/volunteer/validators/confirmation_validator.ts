import vine from '@vinejs/vine'

/** Whole minutes; more than twelve hours in one go is a slip of the finger. */
export const confirmationValidator = vine.create({
  minutes: vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()
    .range([1, 720]),
})
