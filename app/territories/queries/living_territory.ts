import Territory from '#territories/models/territory'

/**
 * The territory with this code, or the one that is there in its place: links and cookies with the code
 * of a community that was merged lead to its successor. A query; nothing while it was given up for good.
 */
export default function livingTerritory(code: string) {
  return Territory.query()
    .whereRaw('id = (select coalesce(succeeded_by_id, id) from territories where code = ?)', [code])
    .whereNull('retired_at')
}
