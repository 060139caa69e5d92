import vine from '@vinejs/vine'

/** A code as it is typed or scanned: with gaps, in full-width digits; ten of them for who fetches for another. */
const code = vine
  .string()
  .parse((value) =>
    typeof value === 'string' ? value.normalize('NFKC').replace(/[\s-]/g, '') : value
  )
  .regex(/^(\d{8}|\d{10})$/)

export const codeValidator = vine.create({ code: code.clone() })

/** What is handed over, and at which counter where there are some. */
export const handoverValidator = vine.create({
  code: code.clone(),
  counter: vine.string().uuid().optional(),
})
