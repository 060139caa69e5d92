import type { CardContext } from '#core/cards'
import needsOf from '../queries/needs_of.ts'
import NeedTransformer from '../transformers/need_transformer.ts'

/** What somebody asked help for and is not done with, or nothing. */
export default async function myNeedsCard({ member }: CardContext) {
  if (!member) return null
  const needs = await needsOf(member).whereNull('withdrawn_at').limit(20)
  const open = needs.filter(({ evaluation, state }) => {
    return state === 'waiting' || state === 'approved' || (state === 'done' && !evaluation)
  })
  if (open.length === 0) return null

  return { needs: open.slice(0, 3).map((need) => new NeedTransformer(need).forList()) }
}
