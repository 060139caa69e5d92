import vine from '@vinejs/vine'

/** What is scanned, or typed with a gap in the middle and in full-width digits. */
export const arrivalValidator = vine.create({
  proof: vine
    .string()
    .parse((value) =>
      typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/g, '') : value
    )
    .regex(/^(\d{6}|[0-9a-z]{1,9}\.[0-9a-f]{20})$/),
  requestKey: vine.string().uuid(),
})
