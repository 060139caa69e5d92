import { definePlugin } from '#core/plugin'

export default definePlugin({
  id: 'volunteer',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
})
