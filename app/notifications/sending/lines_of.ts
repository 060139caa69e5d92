import kinds from '#notifications/kinds'
import type Notice from '#notifications/models/notice'
import wordsOf, { lineFor } from '#notifications/words_of'

/** What several notices say, a line each; those of one kind about one matter are one line with their count. */
export default function linesOf(notices: Notice[]) {
  const groups = Map.groupBy(notices, (notice) => groupOf(notice))
  return [...groups.values()].map(lineOf)
}

function groupOf({ id, kind, matter, sender }: Notice) {
  const isGathered = matter !== null && kinds.find(sender, kind)?.gathers
  return isGathered ? JSON.stringify([sender, kind, matter]) : id
}

function lineOf(notices: Notice[]) {
  const { kind, sender, values } = notices.at(-1)!
  if (notices.length === 1) return wordsOf(notices[0]).title
  const key = `${sender}.notifications.${kind}_many`
  return lineFor(key, { ...values, count: notices.length })
}
