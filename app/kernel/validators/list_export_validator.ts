import vine from '@vinejs/vine'
import { sheetFormats } from '#sheets/write_sheet'

export const listExportValidator = vine.create({
  format: vine.enum(sheetFormats),
  purpose: vine.string().trim().minLength(2).maxLength(200),
})
