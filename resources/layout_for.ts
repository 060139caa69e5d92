import DeskLayout from './layouts/desk_layout.svelte'
import ResidentLayout from './layouts/resident_layout.svelte'

/** The layout of a page follows from its name: what has `desk` in it belongs to the staff's end. */
export default function layoutFor(name: string) {
  return name.split('/').includes('desk') ? DeskLayout : ResidentLayout
}
