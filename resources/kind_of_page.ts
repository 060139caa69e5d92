/** Residents have layouts, pages and texts of their own, so that a phone never loads those of the desk. */
export type PageKind = 'resident' | 'work'

const ends = ['desk', 'provider', 'cockpit']

/** It follows from the name: with the name of an end in it, a page is of that end. */
export default function kindOfPage(name: string): PageKind {
  return name.split('/').some((part) => ends.includes(part)) ? 'work' : 'resident'
}
