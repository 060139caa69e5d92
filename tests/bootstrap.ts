import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { inertiaApiClient } from '@adonisjs/inertia/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { apiClient } from '@japa/api-client'
import { assert } from '@japa/assert'
import { expectTypeOf } from '@japa/expect-type'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import type { Config } from '@japa/runner/types'
import patience from '#kernel/patience'
import sharedAnswers from '#kernel/shared_answers'
import env from '#start/env'
import registerBrokenPlugins from '#tests/broken_plugins/register_broken_plugins'
import countTests from '../bin/testing/count_tests.ts'

export const plugins: Config['plugins'] = [
  assert(),
  expectTypeOf(),
  apiClient({ baseURL: `http://${env.get('HOST')}:${env.get('PORT')}` }),
  pluginAdonisJS(app),
  sessionApiClient(app),
  shieldApiClient(),
  authApiClient(app),
  inertiaApiClient(app),
  countTests,
]

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [
    () => {
      // On a busy machine everything takes longer; nothing is to be unavailable for that.
      patience.milliseconds = 60_000
      // Tests write what they need past the actions, and look at once; shared_answers.spec.ts looks at the usual.
      sharedAnswers.oldest = 0
    },
  ],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  // The router takes no more routes once the server has started.
  if (suite.name === 'functional') suite.setup(() => registerBrokenPlugins())
  if (suite.name === 'functional') suite.setup(takeHolidays)
  if (suite.name !== 'unit') suite.setup(() => testUtils.httpServer().start())
}

/** A chore does so every day. */
async function takeHolidays() {
  const { default: takePublishedYears } = await import('#holidays/actions/take_published_years')
  await takePublishedYears()
}
