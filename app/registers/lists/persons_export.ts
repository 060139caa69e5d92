import { maskIdentityNumber } from '#identity/identity_number'
import maskName from '#identity/masked_name'
import type Person from '#identity/models/person'
import { unseal } from '#identity/sealed'
import inPages, { countOf } from '#registers/lists/in_pages'
import type { RegisterExport } from '#registers/lists/register_exports'
import PersonFact from '#registers/models/person_fact'
import { matchingPersons } from '#registers/queries/persons_matching'
import FactTransformer from '#registers/transformers/fact_transformer'
import { filledIn, personSearchValidator } from '#registers/validators/search_validators'

/** The people of a place, or those of a search, as it stands in the address bar. */
const personsExport: RegisterExport = {
  columns: ['name', 'identityNumber', 'sex', 'birthDate', 'phone', 'grid', 'registeredAddress'],
  count: async (territory, asked) => countOf(matchingPersons(territory, await searchIn(asked))),
  async *rows(territory, { asked, i18n, isUnmasked }) {
    const persons = matchingPersons(territory, await searchIn(asked))
    for await (const person of inPages(persons.preload('grid'))) {
      const facts = await sealedFactsOf(person, isUnmasked)
      yield [
        shown(person.name, maskName, isUnmasked),
        shown(numberOf(person), maskIdentityNumber, isUnmasked),
        person.sex && i18n.t(`registers.sexes.${person.sex}`),
        person.birthDate?.toFormat(isUnmasked ? 'yyyy-MM-dd' : 'yyyy') ?? null,
        facts.get('contact_phone') ?? null,
        person.grid?.name ?? null,
        facts.get('registered_address') ?? null,
      ]
    }
  },
}

export default personsExport

/** The address bar of the list also says which register it is, and which page of it. */
function searchIn({ page, register, ...search }: Record<string, string>) {
  return personSearchValidator.validate(filledIn(search))
}

async function sealedFactsOf({ id }: Person, isUnmasked: boolean) {
  const facts = await PersonFact.query()
    .where('person_id', id)
    .whereIn('fact', ['contact_phone', 'registered_address'])
    .whereNull('superseded_at')
    .whereNull('valid_to')
  return new Map(
    facts.map((row) => [row.fact, new FactTransformer(row).toObject(isUnmasked).value])
  )
}

function numberOf({ identityNumberSealed }: Person) {
  return identityNumberSealed ? unseal(identityNumberSealed) : null
}

function shown(value: string | null, mask: (value: string) => string, isUnmasked: boolean) {
  return value && !isUnmasked ? mask(value) : value
}
