/** What bin/application/plugin_files.ts gives, by the id of the plugin and the name of the file. */
declare module 'virtual:plugins/pages' {
  const pages: Record<
    string,
    Record<string, () => Promise<import('@inertiajs/svelte').ResolvedComponent>>
  >
  export default pages
}

declare module 'virtual:plugins/pages_of_work' {
  export { default } from 'virtual:plugins/pages'
}

declare module 'virtual:plugins/components/cards' {
  const cards: Record<
    string,
    Record<string, () => Promise<{ default: import('svelte').Component<Record<string, unknown>> }>>
  >
  export default cards
}

/** Those of them that a manifest puts on the home page. */
declare module 'virtual:plugins/components/cards_on_home' {
  export { default } from 'virtual:plugins/components/cards'
}

/** What bin/application/texts_of_pages.ts gives, for each language. */
declare module 'virtual:texts/*' {
  /** The texts that every page needs; on the server, all. */
  export const common: Record<string, import('./format_text').Text>
  /** Whose texts can be loaded whole, and where the sets of pages, cards and owners lie. */
  export const owners: string[]
  export const address: string
}

/** The address of the picture that bin/application/icon_sprite.ts draws. */
declare module 'virtual:icons' {
  const address: string
  export default address
}
