import vine from '@vinejs/vine'

/** A code as it is typed or scanned: with a gap in the middle, in full-width digits. */
export const codeValidator = vine.create({
  code: vine
    .string()
    .parse((value) =>
      typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/g, '') : value
    )
    .regex(/^\d{8}$/),
})
