import type { HTMLAnchorAttributes } from 'svelte/elements'

/** What a link may have besides its address. */
export type LinkAttributes = Pick<
  HTMLAnchorAttributes,
  | 'aria-current'
  | 'aria-disabled'
  | 'aria-label'
  | 'children'
  | 'class'
  | 'download'
  | 'lang'
  | 'rel'
  | 'target'
  | 'title'
>
