import linkTo from '#files/link_to'
import type DirectoryEntry from '#territories/models/directory_entry'
import type { EntryState } from '#territories/models/directory_entry'

/** `name` is null for an office, `photo` while there is none. */
export type ContactView = {
  id: string
  name: string | null
  title: string
  duty: string
  phone: string
  supervisionPhone: string
  hours: string
  photo: string | null
  place: string
}

export type DeskEntryView = ContactView & { state: EntryState; isOwn: boolean }

export default class DirectoryEntryTransformer {
  constructor(private entry: DirectoryEntry) {}

  /** What hangs on the wall too: with the full name, as the grid rules ask. */
  toObject(): ContactView {
    const { duty, hours, id, person, phone, pictureId, supervisionPhone, territory, title } =
      this.entry
    return {
      ...{ id, title, duty, phone, supervisionPhone, hours },
      name: person?.name ?? null,
      photo: pictureId ? linkTo({ id: pictureId }, { size: 'small' }) : null,
      place: territory.shortName,
    }
  }

  forDesk(viewer: { id: string }): DeskEntryView {
    const { personId, state } = this.entry
    return { ...this.toObject(), state, isOwn: personId === viewer.id }
  }
}
