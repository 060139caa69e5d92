import vine from '@vinejs/vine'
import { reason } from './rules.ts'

/** The name as signed. */
const guardian = () => vine.string().trim().minLength(2).maxLength(30)

export const consentValidator = vine.create({ guardian: guardian() })

/** One of the two; what they really are is told by their content. */
export const consentPaperValidator = vine.create({
  guardian: guardian(),
  picture: vine.file({ size: '8mb' }).optional(),
  document: vine
    .file({ size: '20mb', extnames: ['pdf'] })
    .optional()
    .requiredIfMissing('picture'),
})

export const consentAnswerValidator = vine.create({
  decision: vine.enum(['kept', 'declined'] as const),
  reason: reason().optional().requiredWhen('decision', '=', 'declined'),
})
