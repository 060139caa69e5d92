import vine from '@vinejs/vine'

/** Mobile, landline or a service number such as 12345. */
const number = () =>
  vine
    .string()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .regex(/^\+?\d[\d -]{1,18}\d$/)

const words = {
  title: vine.string().trim().minLength(2).maxLength(40),
  duty: vine.string().trim().minLength(2).maxLength(200),
  phone: number(),
  supervisionPhone: number(),
  hours: vine.string().trim().minLength(2).maxLength(80),
  picture: vine.file({ size: '8mb' }).optional(),
}

export const newEntryValidator = vine.create({
  place: vine.string().maxLength(40),
  person: vine.string().uuid().optional(),
  ...words,
})

export const entryValidator = vine.create(words)
