import { Exception } from '@adonisjs/core/exceptions'
import catalogue from '#kernel/catalogue'

/** The installed plugin with this id, or a 404. */
export default function installedPlugin(id: string) {
  const plugin = catalogue.find(id)
  if (!plugin) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return plugin
}
