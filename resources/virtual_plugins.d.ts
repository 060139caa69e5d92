/** What bin/application/plugin_files.ts gives, by the id of the plugin and the name of the file. */
declare module 'virtual:plugins/pages' {
  const pages: Record<
    string,
    Record<string, () => Promise<import('@inertiajs/svelte').ResolvedComponent>>
  >
  export default pages
}

declare module 'virtual:plugins/components/cards' {
  const cards: Record<
    string,
    Record<string, () => Promise<{ default: import('svelte').Component<Record<string, unknown>> }>>
  >
  export default cards
}

declare module 'virtual:plugins/lang/*' {
  const texts: Record<string, Record<string, import('./texts').Entries>>
  export default texts
}
