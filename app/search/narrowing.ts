/** What results are narrowed down to. */
export type Narrowing = {
  /** `<plugin>/<kind>`, or null for all kinds. */
  kind: string | null
  /** Only what is open at the moment of the search. */
  isOpenNow: boolean
  /** Only what has these values. */
  facets: Record<string, string>
}
