import type { AnyRole } from '#identity/permissions'

/** How much a field counts beside the title, which counts most. */
export type Weight = 'high' | 'normal' | 'low'

/** A time of the week at which something is open; `days` from 1, Monday, to 7; times such as `08:30`, to `24:00`. */
export type OpeningTime = { days: number[]; from: string; to: string }

/** Something that can be found: what it is called, what else it is known by, where it leads, and for whom. */
export type SearchDocument = {
  kind: string
  /** A UUID, unique within the kind. */
  id: string
  territoryId: string
  title: string
  /** One line below the title, such as time and place; it is searched too. */
  detail: string
  /** Other names of it; they are searched as the title is. */
  keywords: string[]
  href: string
  /** A name of `$core/components/icon`. */
  icon: string
  /** The texts of the fields that the kind declares, by name. */
  fields?: Record<string, string>
  /** What it can be narrowed down by: a value for each facet that the kind declares. */
  facets?: Record<string, string>
  /** Only for those who hold one of these roles where it belongs; otherwise for everybody. */
  roles?: AnyRole[]
  /** Only for this person, and for those whose `roles` let them. */
  ownerId?: string
  /** It is found from this moment on. */
  visibleFrom?: Date
  /** At this moment it is not found any more. */
  visibleUntil?: Date
  /** When it is open. Without it, nothing is said about it, and “open now” leaves it out. */
  openAt?: OpeningTime[]
}

/** What a plugin says of a kind before it gives documents. */
export type SearchKind = {
  kind: string
  /** The fields that are searched beside title, detail and keywords. Sensitive ones cannot be declared. */
  fields: Readonly<Record<string, Weight>>
  /** Names of what results can be narrowed down by. Texts `<id>.facets.<name>`. */
  facets: readonly string[]
  /** 0 to 9: among equally good and equally near ones, the higher comes first. */
  boost: number
  /** Whether its titles are suggested while somebody types. */
  suggests: boolean
  /** Whether its titles are names of people: no slip of the finger leads to one. */
  isOfPeople: boolean
}
