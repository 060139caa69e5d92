import vine from '@vinejs/vine'

/** What is in the file is told by the reader of pictures, not by its name. */
export const documentPictureValidator = vine.create({
  side: vine.enum(['front', 'back'] as const),
  picture: vine.file({ size: '8mb' }),
})
