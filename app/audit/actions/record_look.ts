import recordAct from '#audit/actions/record_act'

type Look = {
  by: { id: string }
  /** Whose data it is. */
  person: { id: string; territoryId: string }
  /** `<domain>.<what_was_seen>`, such as `identity.number_seen`. */
  act: string
  /** Why, chosen or typed by whoever looked; the person reads it. */
  purpose: string
}

/** Writes down that somebody saw a person's data unmasked. Shown only once this has been kept. */
export default async function recordLook({ act, by, person, purpose }: Look) {
  await recordAct({
    act,
    kind: 'look',
    by,
    subject: { kind: 'person', id: person.id },
    territoryId: person.territoryId,
    reason: purpose,
  })
}
