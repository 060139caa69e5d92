import type { CommunityMap, Position } from '#core/maps'
import type { PictureView } from '#core/pictures'

export type SpaceKind = 'hall' | 'room' | 'court' | 'desk'

export type Accessibility = 'step_free' | 'lift' | 'toilet' | 'hearing' | 'parking'

/** How one gets in: somebody is there, with a key, by a code of digits, or it stands open. */
export type Access = 'staffed' | 'key' | 'code' | 'open'

/** Moments are ISO texts, days are written `2026-11-28`, points and minutes are whole. */
export type ListedSpace = {
  id: string
  name: string
  kind: SpaceKind
  place: string
  capacity: number
  /** For what is asked in the list: nothing costs 0. */
  price: number
  pricePer: 'booking' | 'hour'
  /** The address of its first picture, as small as a row shows it. */
  thumbnail: string | null
  /** The next moment from which it can be had for its shortest time, or null in the next days. */
  freeFrom: string | null
}

export type ShownSpace = Omit<ListedSpace, 'thumbnail' | 'freeFrom'> & {
  /** As HTML, cleaned. */
  description: string
  equipment: string[]
  accessibility: Accessibility[]
  access: Access
  pictures: PictureView[]
  deposit: number
  leastMinutes: number
  mostMinutes: number
  stepMinutes: number
  leastPeople: number
  advanceDays: number
  cancelMinutes: number
  monthlyPerHousehold: number | null
  checkInMinutes: number | null
  needsApproval: boolean
  purposes: string[]
  terms: string
  termsVersion: number
}

/** Where a space is and how one gets there; `map` where its position is known. */
export type WayView = {
  address: string
  way: string
  position: Position | null
  map: CommunityMap | null
}

/** `reason` says why a time cannot be had. */
export type SlotView = { from: string; reason: Said | null }

export type Said = { key: string; values: Record<string, string | number> }

export type Reason = Said & { wayOut: string }

export type DayOfStrip = { day: string; isOpen: boolean; free: number }

export type Wanted = {
  from: string
  until: string
  minutes: number
  price: number
  /** Points the viewer can spend, or null where nothing is asked. */
  available: number | null
}

export type PartOfDay = 'all' | 'morning' | 'afternoon' | 'evening'

export type Choice = { value: string; label: string }
