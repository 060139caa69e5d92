import DisplayScreen from '#cockpit/models/display_screen'
import type Territory from '#territories/models/territory'

const MOST_SHOWN = 100

/** The screens of a place and of what lies below it, the newest first. */
export default function screensIn(place: Territory) {
  return DisplayScreen.within(place)
    .preload('territory')
    .preload('openedBy')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN)
}
