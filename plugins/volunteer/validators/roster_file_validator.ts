import vine from '@vinejs/vine'
import { sheetFormats } from '#core/lists'

/** For what a list is taken away, which is kept in the audit, and as what. */
export const rosterFileValidator = vine.create({
  listPurpose: vine.string().trim().minLength(2).maxLength(200),
  format: vine.enum(sheetFormats),
})
