import type { DomainError } from '#core/errors'

type Faults = Record<string, new () => DomainError>

/** The constraints of a table say what cannot be; here each becomes words. */
export default function explain(faults: Faults) {
  return (error: unknown): never => {
    const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null
    const Fault = typeof constraint === 'string' ? faults[constraint] : undefined
    throw Fault ? new Fault() : error
  }
}
