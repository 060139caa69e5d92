import type { DomainError } from '#core/errors'

type Faults = Partial<Record<string, new () => DomainError>>

/**
 * The constraints of a table say what cannot be; here each becomes words. What must not meet what has ended is
 * guarded twice, by `<rule>` and by `<rule>_before`.
 */
export default function explain(faults: Faults) {
  return (error: unknown): never => {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
    const Fault = faults[String(constraint).replace(/_before$/, '')]
    throw Fault ? new Fault() : error
  }
}
