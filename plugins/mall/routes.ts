import { definePluginRoutes } from '#core/routes'

export default definePluginRoutes(() => {})
