import type { CodeTable } from '#registers/code_tables'

/**
 * What the core may keep about a person beyond name, number, birth and home: only what the community
 * must know for the purpose that stands in `registers.facts.<kind>.purpose`. Health, religion and
 * disability are sensitive (PIPL art. 28), serve no purpose of the core, and have no place here.
 */
export const codedFacts = [
  'ethnicity',
  'political_status',
  'education',
  'marital_status',
  'employment',
  'care',
] as const satisfies CodeTable[]

/** Sealed texts: where a person is registered or lives if that is elsewhere, and how to reach them. */
export const sealedFacts = ['registered_address', 'living_address', 'contact_phone'] as const

/** What stood in the register before a person's entry was corrected; never current. */
export const formerFacts = ['name', 'identity_number', 'birth_date', 'sex'] as const

export type CodedFact = (typeof codedFacts)[number]
export type SealedFact = (typeof sealedFacts)[number]
export type FactKind = CodedFact | SealedFact | (typeof formerFacts)[number]

export function isCoded(fact: string): fact is CodedFact {
  return (codedFacts as readonly string[]).includes(fact)
}
