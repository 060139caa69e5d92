import type { Cap } from '#points/caps'
import type { RuleTerms } from '#rules/terms'
import { capFields, type CapField, type RuleForm } from '#rules/validators/rule_validator'

/** The terms that a form says; grids by their codes become ids, and those of other places nothing. */
export function termsIn(form: RuleForm, grids: { id: string; code: string }[]): RuleTerms {
  const chosen = grids.filter(({ code }) => form.grids?.includes(code))
  return {
    formula: form.formula ?? null,
    caps: capsIn(form),
    startsOn: form.startsOn ?? null,
    endsOn: form.endsOn ?? null,
    ageFrom: form.ageFrom ?? null,
    ageTo: form.ageTo ?? null,
    assurance: form.assurance ?? null,
    roles: form.roles ?? [],
    grids: chosen.map(({ id }) => id),
  }
}

function capsIn(form: RuleForm): Cap[] {
  const fields = Object.keys(capFields) as CapField[]
  return fields.flatMap((field) => {
    const most = form[field]
    return most === undefined ? [] : [{ ...capFields[field], most }]
  })
}

/** What a form starts with, by its fields; an empty text is an open field. */
export function filledWith(terms: RuleTerms, grids: { id: string; code: string }[]) {
  const caps = Object.entries(capFields).map(([field, { per, within }]) => {
    const cap = terms.caps.find((each) => each.per === per && each.within === within)
    return [field, cap ? String(cap.most) : '']
  })
  return {
    formula: terms.formula ?? '',
    caps: Object.fromEntries(caps) as Record<CapField, string>,
    startsOn: terms.startsOn ?? '',
    endsOn: terms.endsOn ?? '',
    ageFrom: String(terms.ageFrom ?? ''),
    ageTo: String(terms.ageTo ?? ''),
    assurance: terms.assurance ?? '',
    roles: terms.roles,
    grids: grids.filter(({ id }) => terms.grids.includes(id)).map(({ code }) => code),
  }
}

/** The fields of a rule that were filled in, as an address or hidden fields carry them. */
export function formPairs(fields: Record<string, unknown>): [name: string, value: string][] {
  const names = ['state', 'formula', ...Object.keys(capFields), ...others]
  return names.flatMap((name) => {
    const value = fields[name]
    if (Array.isArray(value)) {
      return value.map((each): [string, string] => [`${name}[]`, String(each)])
    }
    return typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : []
  })
}

const others = [
  ...['startsOn', 'endsOn', 'ageFrom', 'ageTo'],
  ...['assurance', 'roles', 'grids', 'locks'],
]
