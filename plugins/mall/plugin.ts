import { definePlugin } from '#core/plugin'

export default definePlugin({
  id: 'mall',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
})
