import vine from '@vinejs/vine'

export const savedFilterValidator = vine.create({
  filterName: vine.string().trim().minLength(1).maxLength(30),
  /** A list of the desk, and nothing that leads elsewhere. */
  path: vine
    .string()
    .regex(/^\/desk\/[\w/-]+$/)
    .maxLength(100),
  query: vine
    .string()
    .regex(/^[\w%.~+&=-]+$/)
    .maxLength(500),
})
