import vine from '@vinejs/vine'

/** What is said of a picture that is put up; the field `picture` itself is read apart. */
export default vine.create({
  description: vine.string().trim().minLength(2).maxLength(60),
})
