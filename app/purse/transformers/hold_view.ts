import type { I18n } from '@adonisjs/i18n'
import type { HoldView } from '#purse/pages'
import type { OpenHold } from '#purse/queries/open_holds_of'

/** A plugin that is gone has taken its words along. */
export default function holdView({ amount, id, memo, until }: OpenHold, i18n: I18n): HoldView {
  const reason = i18n.hasMessage(memo.key) ? memo : { key: 'purse.reasons.redeem', values: {} }
  return { id, amount, reason, until: until.toISOString() }
}
