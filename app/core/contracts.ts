import type Territory from '#territories/models/territory'

/** A question that plugins may answer. `name` starts with who asks it, such as `core.upcoming`. */
export type Contract<Question, Answer> = {
  name: string
  /** Never called: it carries the types of question and answer. */
  answer?: (territory: Territory, question: Question) => Promise<Answer | null>
}

/** A plugin's answer to a contract, lazy. Null means that it has none to this question. */
export type Provision = {
  contract: string
  answer: () => Promise<{
    default: (territory: Territory, question: never) => Promise<unknown>
  }>
}

/**
 * Declares a contract: how the core or a plugin asks others without knowing them. Contracts live in
 * `app/core/contracts/`; whoever asks is ready for no answer, one or several.
 *
 * @example
 * export default defineContract<{ personId: string }, UpcomingEntry[]>('core.upcoming')
 */
export function defineContract<Question, Answer>(name: string): Contract<Question, Answer> {
  return { name }
}

/** Declares in a manifest's `provides` that the plugin answers a contract; other types do not compile. */
export function provide<Question, Answer>(
  contract: Contract<Question, Answer>,
  answer: () => Promise<{
    default: (territory: Territory, question: Question) => Promise<Answer | null>
  }>
): Provision {
  return { contract: contract.name, answer }
}

/**
 * Asks a contract: the answers of all plugins that are on in the territory and have one, in the order
 * of installation, each with its `pluginId`. One that fails is left out and counted.
 */
export { default as ask, type ContractAnswer } from '#kernel/queries/ask'
