import type placeView from './transformers/place_view.ts'

/** A day on which a training is held. */
export type ListedTrainingDay = {
  id: string
  name: string
  place: string
  startsAt: string
  endsAt: string
  seats: number
  seatsLeft: number
  /** How many wait for a place. */
  waiting: number
  /** Whole points that come back to whoever comes; 0 for none. */
  deposit: number
  /** Until when it comes back to whoever cancels. */
  cancelUntil: string | null
  hasStarted: boolean
  isCalledOff: boolean
  /** Where the viewer stands. */
  hasPlace: boolean
  waitId: string | null
}

export type OwnPlace = ReturnType<typeof placeView>

/** Somebody on the list of a training. */
export type Trainee = {
  id: string
  /** Masked; null while the name is not known. */
  person: string | null
  checkedInAt: string | null
  hasPassed: boolean
}
