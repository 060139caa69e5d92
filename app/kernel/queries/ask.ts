import type { Contract, Provision } from '#core/contracts'
import isolate from '#kernel/actions/isolate'
import loadOnce from '#kernel/load_once'
import enabledPlugins from '#kernel/queries/enabled_plugins'
import type Territory from '#territories/models/territory'

export type ContractAnswer<Answer> = { pluginId: string; answer: Answer }

/** Asks all plugins that are on in a territory; nobody, one or several answer. */
export default async function ask<Question, Answer>(
  contract: Contract<Question, Answer>,
  territory: Territory,
  question: Question
): Promise<ContractAnswer<Answer>[]> {
  const plugins = await enabledPlugins(territory)
  const asked = plugins.flatMap(({ id: pluginId, provides }) =>
    provides
      .filter((provision) => provision.contract === contract.name)
      .map(async (provision) => {
        const answer = await answerOf<Question, Answer>(pluginId, provision, territory, question)
        return { pluginId, answer }
      })
  )
  const answers = await Promise.all(asked)
  return answers.flatMap(({ answer, pluginId }) => (answer === null ? [] : [{ answer, pluginId }]))
}

async function answerOf<Question, Answer>(
  pluginId: string,
  { answer, contract }: Provision,
  territory: Territory,
  question: Question
): Promise<Answer | null> {
  const outcome = await isolate({ id: pluginId }, `contract:${contract}`, async () => {
    const { default: give } = await loadOnce(answer)
    // `provide` has checked the answer's types against the contract of this name.
    return (give as NonNullable<Contract<Question, Answer>['answer']>)(territory, question)
  })
  // Who asks is ready for no answer, and the other plugins have theirs.
  return outcome.isAvailable ? outcome.value : null
}
