import { page } from '@inertiajs/svelte'
import type { Page } from '@inertiajs/core'
import type { SharedProps } from '../app/web/pages.ts'

export type ShownPage = Pick<Page<SharedProps>, 'component' | 'props'>

/** Tells of the page that is shown, and of each that follows, until the function that it returns is called. */
export default function followPage(tell: (page: ShownPage) => void) {
  return $effect.root(() => {
    // Whoever is told lies outside of Svelte.
    $effect(() => {
      const { component, props } = page
      tell({ component, props })
    })
  })
}
