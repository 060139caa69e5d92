declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/plugins/purges/create': {
      /** `name` is the key of a text. */
      plugin: { id: string; name: string }
      territory: string
      counts: { table: string; count: number }[]
      /** The key of the text that says what stands in the way; null if nothing does. */
      obstacle: string | null
      mayExport: boolean
    }
  }
}

export {}
