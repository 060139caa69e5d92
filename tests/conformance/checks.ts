import factories from '#tests/conformance/checks/factories'
import foreign from '#tests/conformance/checks/foreign'
import imports from '#tests/conformance/checks/imports'
import manifest from '#tests/conformance/checks/manifest'
import migrations from '#tests/conformance/checks/migrations'
import personalData from '#tests/conformance/checks/personal_data'
import pointRules from '#tests/conformance/checks/point_rules'
import queryBudget from '#tests/conformance/checks/query_budget'
import rendering from '#tests/conformance/checks/rendering'
import roles from '#tests/conformance/checks/roles'
import search from '#tests/conformance/checks/search'
import silence from '#tests/conformance/checks/silence'
import texts from '#tests/conformance/checks/texts'
import type { Check, Fault } from '#tests/conformance/subject'

/** All that is asked of every plugin. */
const checks: Record<string, Check> = {
  manifest,
  imports,
  texts,
  migrations,
  factories,
  silence,
  foreign,
  roles,
  rendering,
  pointRules,
  personalData,
  search,
  queryBudget,
}

export default checks

/** A fault as it is told: where, what, and what to do. */
export function sentenceOf({ doThis, what, where }: Fault) {
  return `${where}: ${what}; ${doThis}`
}
