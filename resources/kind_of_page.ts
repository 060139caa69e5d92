/**
 * Residents have layouts, pages and texts of their own, so that a phone never loads those of the desk.
 * A big screen that hangs on a wall has neither menu nor search.
 */
export type PageKind = 'resident' | 'work' | 'screen'

const ends = ['desk', 'provider', 'cockpit']

/** It follows from the name: with the name of an end in it, a page is of that end. */
export default function kindOfPage(name: string): PageKind {
  if (name.startsWith('screens/')) return 'screen'
  return name.split('/').some((part) => ends.includes(part)) ? 'work' : 'resident'
}
