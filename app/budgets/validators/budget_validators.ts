import vine from '@vinejs/vine'

const reason = () => vine.string().trim().minLength(4).maxLength(200)
const amount = () =>
  vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()

/** `requestKey` names the one time the form is sent. */
export const grantValidator = vine.create({
  requestKey: vine.string().uuid(),
  pluginId: vine.string().maxLength(40),
  communities: vine.array(vine.string().maxLength(40)).minLength(1).maxLength(500).distinct(),
  amount: amount().range([1, 10_000_000]),
  reason: reason(),
})

/** What is left empty is not limited. */
export const policyValidator = vine.create({
  gifts: vine.enum(['none', 'household', 'community'] as const),
  expireAfterMonths: amount().range([1, 120]).optional(),
  grantsByTwoFrom: amount().range([1, 10_000_000]).optional(),
})

export const decisionValidator = vine.create({
  verdict: vine.enum(['approved', 'declined'] as const),
  reason: reason().optional().requiredWhen('verdict', '=', 'declined'),
})

export const accountSearchValidator = vine.create({
  q: vine.string().trim().maxLength(120).optional(),
})

const lookPurposes = ['inquiry', 'appeal', 'check', 'other'] as const

export const lookValidator = vine.create({
  purpose: vine.enum(lookPurposes),
  words: vine
    .string()
    .trim()
    .minLength(2)
    .maxLength(100)
    .optional()
    .requiredWhen('purpose', '=', 'other'),
})

export const adjustmentValidator = vine.create({
  requestKey: vine.string().uuid(),
  direction: vine.enum(['give', 'take'] as const),
  amount: amount().range([1, 5_000]),
  reason: reason(),
})

export const correctionValidator = vine.create({
  requestKey: vine.string().uuid(),
  entry: vine.string().regex(/^\d{1,18}$/),
  reason: reason(),
})

export const accountStateValidator = vine.create({
  state: vine.enum(['open', 'frozen'] as const),
  reason: reason(),
})

const fileFormats = ['xlsx', 'pdf'] as const

export const reportValidator = vine.create({
  day: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
  format: vine.enum(fileFormats).optional(),
})

export const statementValidator = vine.create({
  month: vine
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional(),
  format: vine.enum(fileFormats).optional(),
})
