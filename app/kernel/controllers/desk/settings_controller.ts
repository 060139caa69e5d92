import type { HttpContext } from '@adonisjs/core/http'
import changeSettings, { type SettingWish } from '#kernel/actions/change_settings'
import PluginsPolicy from '#kernel/policies/plugins_policy'
import installedPlugin from '#kernel/queries/installed_plugin'
import settingDecisions from '#kernel/queries/setting_decisions'
import settingsAt, { type SettingStanding } from '#kernel/queries/settings_at'
import settingField from '#kernel/setting_field'
import SettingDecisionTransformer from '#kernel/transformers/setting_decision_transformer'
import SettingTransformer from '#kernel/transformers/setting_transformer'
import settingsValidator from '#kernel/validators/settings_validator'

/** What staff set of a plugin at their territory and below. */
export default class SettingsController {
  async edit({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.plugin_id)

    const settings = await settingsAt(plugin, community)
    return inertia.render('desk/plugins/settings/edit', {
      pluginId: plugin.id,
      place: community.shortName,
      mayLock: community.isAboveCommunities,
      settings: settings.map((standing) => new SettingTransformer(plugin, standing).forForm()),
      story: (await settingDecisions(plugin, community)).map((each) =>
        new SettingDecisionTransformer(plugin, each).forStory(community)
      ),
    })
  }

  async update(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    await bouncer.with(PluginsPolicy).authorize('manage', community)
    const plugin = installedPlugin(params.plugin_id)
    const all = await settingsAt(plugin, community)
    const settings = all.filter(({ isLockedAbove }) => !isLockedAbove)
    const labels = settings.map((standing) => {
      const { label } = new SettingTransformer(plugin, standing)
      return [settingField(standing.name), i18n.t(label)]
    })
    const form = await request.validateUsing(settingsValidator(settings), {
      meta: { labels: Object.fromEntries(labels) },
    })

    const wishes = settings.map((standing) => wishIn(form, standing))
    await changeSettings(plugin, community, { by: member, wishes })
    session.flash('notice', { tone: 'success', text: i18n.t('plugins.settings.saved') })
    return response.redirect().toRoute('plugins.settings.edit', [plugin.id])
  }
}

/** The form has just been checked against the settings. */
function wishIn(form: Record<string, unknown>, standing: SettingStanding): SettingWish {
  const field = settingField(standing.name)
  const notSent = standing.setting.kind === 'boolean' ? false : ''
  return {
    standing,
    value: (form[field] ?? notSent) as SettingWish['value'],
    inherits: form[`${field}_inherits`] === true,
    locks: form[`${field}_locks`] === true,
  }
}
