import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { assuranceLevels } from '#core/assurance'
import readFormula, { FormulaFault } from '#rules/formula'

/** The caps that a form asks for, by the names of their fields. */
export const capFields = {
  capPersonDay: { per: 'person', within: 'day' },
  capPersonWeek: { per: 'person', within: 'week' },
  capPersonMonth: { per: 'person', within: 'month' },
  capHouseholdDay: { per: 'household', within: 'day' },
  capHouseholdWeek: { per: 'household', within: 'week' },
  capHouseholdMonth: { per: 'household', within: 'month' },
  capCommunityMonth: { per: 'community', within: 'month' },
} as const

export type CapField = keyof typeof capFields

/** A whole number; full-width digits of a Chinese keyboard are understood. */
const whole = (least: number, most: number) =>
  vine
    .number()
    .parse((value) => (typeof value === 'string' ? value.normalize('NFKC').trim() : value))
    .withoutDecimals()
    .range([least, most])
    .optional()
const day = () =>
  vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()

const readable = vine.createRule((value, known: readonly string[], field) => {
  if (typeof value !== 'string') return
  try {
    readFormula(value, known)
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error
    const { at, fault, word } = error
    field.report('The {{ field }} cannot be read', `formula_${fault}`, field, { at, word })
  }
})

const notBefore = vine.createRule((value, other: string, field) => {
  const first: unknown = field.parent[other]
  if (typeof first !== 'string' || first === '') return
  const isTooEarly = typeof value === 'number' ? value < Number(first) : String(value) < first
  if (isTooEarly) field.report('The {{ field }} comes too early', 'not_before', field)
})

const cap = () => whole(1, 10_000_000)

function fields(numbers: readonly string[]) {
  return {
    state: vine.enum(['pays', 'rests'] as const),
    formula: vine.string().trim().maxLength(120).use(readable(numbers)).optional(),
    capPersonDay: cap(),
    capPersonWeek: cap(),
    capPersonMonth: cap(),
    capHouseholdDay: cap(),
    capHouseholdWeek: cap(),
    capHouseholdMonth: cap(),
    capCommunityMonth: cap(),
    startsOn: day(),
    endsOn: day().use(notBefore('startsOn')),
    ageFrom: whole(0, 120),
    ageTo: whole(0, 120).use(notBefore('ageFrom')),
    assurance: vine.enum(assuranceLevels).optional(),
    roles: vine.array(vine.string().maxLength(60)).maxLength(30).distinct().optional(),
    grids: vine.array(vine.string().maxLength(40)).maxLength(200).distinct().optional(),
    locks: vine.accepted().optional(),
  }
}

/** What staff say of a rule that brings these numbers. */
export function ruleValidator(numbers: readonly string[]) {
  return vine.create(fields(numbers))
}

/** The same when it is to count: why, and which version they had before their eyes. */
export function versionValidator(numbers: readonly string[]) {
  return vine.create({ ...fields(numbers), ...decision() })
}

/** To say nothing here any more. */
export const returnValidator = vine.create(decision())

function decision() {
  return {
    reason: vine.string().trim().minLength(2).maxLength(200),
    after: vine.number().withoutDecimals().min(0),
  }
}

export const periodValidator = vine.create({
  period: vine.enum(['last_month', 'this_month', 'last_quarter'] as const).optional(),
})

export type RuleForm = Infer<ReturnType<typeof ruleValidator>>
