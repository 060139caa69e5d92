import vine from '@vinejs/vine'

/** `requestKey` is put into the form by the page, so that a form sent twice is one import. */
export const importValidator = vine.create({
  requestKey: vine.string().uuid(),
  file: vine.file({ size: '2mb', extnames: ['xlsx', 'csv', 'txt'] }),
})
