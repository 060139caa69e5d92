import type DisplayScreen from '#cockpit/models/display_screen'
import type { ScreenView } from '#cockpit/pages'

export default class ScreenTransformer {
  constructor(private screen: DisplayScreen) {}

  toObject(): ScreenView {
    const { expiresAt, id, name, openedBy, seenAt, state, territory } = this.screen
    return {
      ...{ id, name, state },
      place: territory.shortName,
      openedBy: openedBy.name,
      expiresAt: expiresAt.toISO()!,
      seenAt: seenAt?.toISO() ?? null,
    }
  }
}
