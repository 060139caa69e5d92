import { defineConfig } from '@adonisjs/core/app'

const MINUTE = 60_000
/** Not a limit to keep within but the sign of a test that hangs, however busy the machine is. */
const HANGING = 30 * MINUTE

export default defineConfig({
  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('#web/commands'),
  ],
  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    {
      file: () => import('@adonisjs/core/providers/repl_provider'),
      environment: ['repl', 'test'],
    },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('#web/assets_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('@adonisjs/bouncer/bouncer_provider'),
    () => import('#web/redis_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/drive/drive_provider'),
    () => import('@adonisjs/inertia/inertia_provider'),
    () => import('#web/search_provider'),
    () => import('#kernel/kernel_provider'),
    () => import('#web/chores_provider'),
    () => import('#notifications/live/inbox_provider'),
  ],
  preloads: [
    () => import('#identity/http_context'),
    () => import('#start/routes'),
    () => import('#start/kernel'),
    () => import('#start/view'),
  ],
  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'plugins/*/lang/**/*.json', reloadServer: false },
    { pattern: 'database/data/**/*', reloadServer: false },
    { pattern: 'public/**', reloadServer: false },
  ],
  directories: {
    migrations: 'database/migrations',
    // Tests read a copy of the built pages, so that a build beside them disturbs nobody.
    public: process.env.PUBLIC_PATH ?? 'public',
  },
  tests: {
    suites: [
      {
        name: 'unit',
        files: [
          'app/**/tests/unit/**/*.spec.ts',
          'plugins/**/tests/unit/**/*.spec.ts',
          'tests/unit/**/*.spec.ts',
        ],
        timeout: HANGING,
      },
      {
        name: 'functional',
        files: [
          'app/**/tests/*.spec.ts',
          'plugins/*/tests/*.spec.ts',
          'tests/functional/**/*.spec.ts',
          'tests/conformance/**/*.spec.ts',
        ],
        timeout: HANGING,
      },
      {
        // By `npm run test:faults` alone.
        name: 'faults',
        files: [
          'app/points/tests/{faults,fault_answers,lane}.spec.ts',
          'app/points/tests/faults/*.spec.ts',
        ],
        timeout: HANGING,
      },
      {
        name: 'browser',
        files: ['tests/browser/**/*.spec.ts', 'plugins/*/tests/browser/**/*.spec.ts'],
        timeout: HANGING,
      },
    ],
    forceExit: true,
  },
  hooks: {
    buildStarting: [() => import('@adonisjs/vite/build_hook')],
    buildFinished: [() => import('./bin/mend_imports.ts'), () => import('./bin/link_packages.ts')],
  },
})
