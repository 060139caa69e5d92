import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

export type Abilities = { edit: boolean; import: boolean; unmask: boolean; export: boolean }

/** What somebody may do with the registers of a place, for the buttons; each door asks its policy again. */
export default function abilitiesAt(member: Person, place: Territory): Abilities {
  const isCommunity = place.level === 'community'
  return {
    edit: isCommunity && member.can('registers.edit', place),
    import: isCommunity && member.can('registers.import', place),
    unmask: member.can('registers.unmask', place),
    export: member.can('registers.export', place),
  }
}
