import type { InertiaPages } from '@adonisjs/inertia/types'
import type {} from '../app/web/pages.ts'

/** The props of a page, as its `pages.ts` declares them once for controller and page. */
export type Page<Name extends keyof InertiaPages> = InertiaPages[Name]
