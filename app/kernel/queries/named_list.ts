import { Exception } from '@adonisjs/core/exceptions'

/** The list of this name among those of a plugin, or a 404. */
export default function namedList<List extends { name: string }>(
  lists: readonly List[],
  name: string
) {
  const list = lists.find((each) => each.name === name)
  if (!list) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return list
}
