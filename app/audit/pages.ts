/** `act` is the key of a text; `at` an ISO time. */
type AuditEntryView = {
  id: string
  act: string
  kind: 'change' | 'look' | 'access'
  at: string
  /** Null for what the platform did by itself. */
  actor: string | null
  onBehalfOf: string | null
  territory: string | null
  reason: string | null
}
type FieldView = { field: string; value: string }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/audit/index': {
      search: { phone?: string; kind?: string; act?: string; from?: string; until?: string }
      acts: string[]
      entries: AuditEntryView[]
      /** The id after which the next page begins, or null at the end. */
      next: string | null
    }
    'desk/audit/show': {
      entry: AuditEntryView & {
        subject: string
        address: string | null
        device: string | null
        before: FieldView[]
        after: FieldView[]
      }
    }
    'desk/audit/export': {}
  }
}
