import ResidentLayout from './layouts/resident_layout.svelte'
import WorkLayout from './layouts/work_layout.svelte'

const ends = ['desk', 'provider', 'cockpit']

/** The layout of a page follows from its name: with the name of an end in it, it is of that end. */
export default function layoutFor(name: string) {
  return name.split('/').some((part) => ends.includes(part)) ? WorkLayout : ResidentLayout
}
