import logger from '@adonisjs/core/services/logger'
import type { Contract, Provision } from '#core/contracts'
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
        const answer = await answerOf<Question, Answer>(provision, territory, question)
        return { pluginId, answer }
      })
  )
  const answers = await Promise.all(asked)
  return answers.flatMap(({ answer, pluginId }) => (answer === null ? [] : [{ answer, pluginId }]))
}

async function answerOf<Question, Answer>(
  { answer, contract }: Provision,
  territory: Territory,
  question: Question
): Promise<Answer | null> {
  try {
    const { default: give } = await answer()
    // `provide` has checked the answer's types against the contract of this name.
    return await (give as NonNullable<Contract<Question, Answer>['answer']>)(territory, question)
  } catch (error) {
    // Who asks is ready for no answer, and the other plugins have theirs.
    logger.error({ err: error, contract }, 'contract not answered')
    return null
  }
}
