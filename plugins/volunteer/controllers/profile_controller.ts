import type { HttpContext } from '@adonisjs/core/http'
import changeProfile from '../actions/change_profile.ts'
import Profile from '../models/profile.ts'
import { profileValidator } from '../validators/profile_validator.ts'

export default class ProfileController {
  async edit({ inertia, member }: HttpContext) {
    const profile = await Profile.findBy({ personId: member.id })
    return inertia.render('volunteer/profile/edit', {
      skills: profile?.skills ?? [],
      freeTimes: profile?.freeTimes ?? [],
    })
  }

  async update({ i18n, member, request, response, session }: HttpContext) {
    const offer = await request.validateUsing(profileValidator)

    const { number } = await changeProfile(member, offer)
    session.flash('notice', {
      tone: 'success',
      text: i18n.t('volunteer.profile_saved', { number }),
    })
    return response.redirect().toRoute('volunteer.records.index')
  }
}
