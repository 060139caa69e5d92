import type { I18n } from '@adonisjs/i18n'
import { DateTime } from 'luxon'
import type { PartyScoreEntry } from '#points/queries/party_scores'
import type { PartyScoreLine } from '#purse/pages'

/** A plugin that is gone has taken its words along, and its name. */
export default function partyScoreView(
  { at, id, pluginId, reason, score, year }: PartyScoreEntry,
  i18n: I18n
): PartyScoreLine {
  const source = `${pluginId}.name`
  return {
    ...{ id, score, at: at.toISOString() },
    otherYear: year === yearOf(at) ? null : year,
    reason: i18n.hasMessage(reason.key) ? reason : { key: 'purse.reasons.party', values: {} },
    source: i18n.hasMessage(source) ? source : null,
  }
}

function yearOf(at: Date) {
  return DateTime.fromJSDate(at).setZone('Asia/Shanghai').year
}
