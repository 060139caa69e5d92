import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'

const day = () => vine.date({ formats: ['YYYY-MM-DD'] }).optional()
const kind = () => vine.enum(['change', 'look', 'access'] as const).optional()

export const auditSearchValidator = vine.create({
  phone: vine.string().trim().maxLength(20).optional(),
  kind: kind(),
  act: vine.string().trim().maxLength(80).optional(),
  from: day(),
  until: day(),
  after: vine.string().uuid().optional(),
})

export const auditExportValidator = vine.create({
  from: vine.date({ formats: ['YYYY-MM-DD'] }),
  until: vine.date({ formats: ['YYYY-MM-DD'] }),
  reason: vine.string().trim().minLength(2).maxLength(200),
})

export type AuditSearch = Infer<typeof auditSearchValidator>
