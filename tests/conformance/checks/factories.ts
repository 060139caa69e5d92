import { createPlace, unknownParams } from '#tests/conformance/places'
import type { Check } from '#tests/conformance/subject'

/** The factories know an address for every route: what cannot be asked for is not tested. */
const factories: Check = async (subject) => {
  const filled = await subject.factories.fill(await createPlace(subject))
  const unknown = await unknownParams(subject, filled)
  return unknown.map(({ name, pattern }) => ({
    where: `plugins/${subject.plugin.id}/tests/factories.ts`,
    what: `says nothing about the parameters of ${pattern}`,
    doThis: `add '${name.slice(subject.plugin.id.length + 1)}' to \`params\``,
  }))
}

export default factories
