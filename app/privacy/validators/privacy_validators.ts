import vine from '@vinejs/vine'
import { identityNumber, personName } from '#identity/validators/identity_validators'
import { grounds } from '#privacy/grounds'
import { correctableFields } from '#privacy/models/privacy_request'

const words = () => vine.string().trim().minLength(2).maxLength(500)

const correction = {
  field: vine.enum(correctableFields).optional().requiredWhen('kind', '=', 'correction'),
  wanted: vine
    .string()
    .trim()
    .minLength(2)
    .maxLength(200)
    .optional()
    .requiredWhen('field', 'in', ['name', 'identity_number']),
}

export const consentValidator = vine.create({
  answer: vine.enum(['given', 'refused', 'withdrawn'] as const),
})

export const askingValidator = vine.create({
  kind: vine.enum(['correction', 'restriction', 'erasure'] as const),
})

export const requestValidator = vine.create({
  kind: vine.enum(['correction', 'restriction', 'erasure'] as const),
  ...correction,
  words: words(),
})

export const counterRequestValidator = vine.create({
  identityNumber: identityNumber(),
  kind: vine.enum(['correction', 'restriction', 'erasure', 'closure', 'copy'] as const),
  ...correction,
  words: words(),
  relativeName: personName().optional(),
  relation: vine
    .string()
    .regex(/^[1-8]$/)
    .optional()
    .requiredIfExists('relativeName'),
  proof: vine
    .string()
    .trim()
    .minLength(2)
    .maxLength(200)
    .optional()
    .requiredIfExists('relativeName'),
})

export const answerValidator = vine.create({
  answer: vine.enum(['granted', 'refused'] as const),
  ground: vine.enum(grounds).optional().requiredWhen('answer', '=', 'refused'),
  words: vine.string().trim().maxLength(500).optional().requiredWhen('answer', '=', 'refused'),
})

export const closureValidator = vine.create({ understood: vine.accepted() })

export const retentionValidator = vine.create({ mode: vine.enum(['trial', 'now'] as const) })

export const recordValidator = vine.create({
  kind: vine.enum(['assessment', 'sharing', 'breach'] as const),
  title: vine.string().trim().minLength(2).maxLength(100),
  body: vine.string().trim().minLength(10).maxLength(10_000),
  happenedOn: vine.date({ formats: ['YYYY-MM-DD'] }),
})

export const calendarDayValidator = vine.create({
  day: vine.date({ formats: ['YYYY-MM-DD'] }),
  work: vine.enum(['workday', 'holiday'] as const),
  name: vine.string().trim().minLength(2).maxLength(40),
})
