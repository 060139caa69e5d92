import router from '@adonisjs/core/services/router'
import { guards } from '#start/kernel'

const DevelopmentMessagesController = () =>
  import('#notifications/controllers/development_messages_controller')
const NoticesController = () => import('#notifications/controllers/notices_controller')
const ReadingsController = () => import('#notifications/controllers/readings_controller')
const NoticeReadingsController = () =>
  import('#notifications/controllers/notice_readings_controller')
const InboxStreamsController = () => import('#notifications/controllers/inbox_streams_controller')
const MessageSettingsController = () =>
  import('#notifications/controllers/message_settings_controller')
const SenderSettingsController = () =>
  import('#notifications/controllers/sender_settings_controller')
const QuietHoursController = () => import('#notifications/controllers/quiet_hours_controller')
const MailAddressesController = () => import('#notifications/controllers/mail_addresses_controller')
const MailConfirmationsController = () =>
  import('#notifications/controllers/mail_confirmations_controller')
const WechatConsentsController = () =>
  import('#notifications/controllers/wechat_consents_controller')
const WechatController = () => import('#notifications/controllers/wechat_controller')
const WechatLinksController = () => import('#notifications/controllers/wechat_links_controller')
const WechatConsentFormsController = () =>
  import('#notifications/controllers/wechat_consent_forms_controller')
const DevelopmentWechatController = () =>
  import('#notifications/controllers/development_wechat_controller')
const UnsubscriptionsController = () =>
  import('#notifications/controllers/unsubscriptions_controller')
const BroadcastsController = () => import('#notifications/controllers/desk/broadcasts_controller')
const BroadcastSendingsController = () =>
  import('#notifications/controllers/desk/broadcast_sendings_controller')
const BroadcastWithdrawalsController = () =>
  import('#notifications/controllers/desk/broadcast_withdrawals_controller')

// Everyone
router
  .get('/development/messages', [DevelopmentMessagesController, 'index'])
  .as('development_messages.index')
router
  .get('/development/wechat', [DevelopmentWechatController, 'show'])
  .as('development_wechat.show')
router
  .get('/messages/unsubscriptions/:person_id/:channel', [UnsubscriptionsController, 'show'])
  .as('messages.unsubscriptions.show')
router
  .post('/messages/unsubscriptions/:person_id/:channel', [UnsubscriptionsController, 'store'])
  .as('messages.unsubscriptions.store')

// Whoever is signed in
router
  .group(() => {
    router.get('/stream', [InboxStreamsController, 'show']).as('messages.stream.show')
    router.get('/settings', [MessageSettingsController, 'show']).as('messages.settings.show')
    router.put('/settings', [MessageSettingsController, 'update']).as('messages.settings.update')
    router
      .get('/settings/:sender', [SenderSettingsController, 'show'])
      .as('messages.sender_settings.show')
    router
      .put('/settings/:sender', [SenderSettingsController, 'update'])
      .as('messages.sender_settings.update')
    router.put('/quiet-hours', [QuietHoursController, 'update']).as('messages.quiet_hours.update')
    router.get('/mail', [MailAddressesController, 'create']).as('messages.mail.create')
    router.post('/mail', [MailAddressesController, 'store']).as('messages.mail.store')
    router.delete('/mail', [MailAddressesController, 'destroy']).as('messages.mail.destroy')
    router
      .get('/mail/confirmation', [MailConfirmationsController, 'create'])
      .as('messages.mail_confirmations.create')
    router
      .post('/mail/confirmation', [MailConfirmationsController, 'store'])
      .as('messages.mail_confirmations.store')
    router.get('/wechat', [WechatController, 'show']).as('messages.wechat.show')
    router.delete('/wechat', [WechatController, 'destroy']).as('messages.wechat.destroy')
    router.get('/wechat/link', [WechatLinksController, 'create']).as('messages.wechat_links.create')
    router
      .get('/wechat/link/return', [WechatLinksController, 'show'])
      .as('messages.wechat_links.show')
    router
      .get('/wechat/consent', [WechatConsentFormsController, 'create'])
      .as('messages.wechat_consent_forms.create')
    router
      .get('/wechat/consent/return', [WechatConsentFormsController, 'show'])
      .as('messages.wechat_consent_forms.show')
    router
      .post('/wechat-consents', [WechatConsentsController, 'store'])
      .as('messages.wechat_consents.store')
  })
  .prefix('/messages')
  .use(guards.signedIn())

// Residents
router
  .group(() => {
    router.get('/messages', [NoticesController, 'index']).as('notices.index')
    router.post('/messages/readings', [ReadingsController, 'store']).as('readings.store')
    router.get('/messages/:id', [NoticesController, 'show']).as('notices.show')
    router
      .post('/messages/:notice_id/reading', [NoticeReadingsController, 'store'])
      .as('notice_readings.store')
  })
  .use([guards.signedIn(), guards.home()])

// Staff
router
  .group(() => {
    router.get('/', [BroadcastsController, 'index']).as('messages.broadcasts.index')
    router.get('/create', [BroadcastsController, 'create']).as('messages.broadcasts.create')
    router.post('/', [BroadcastsController, 'store']).as('messages.broadcasts.store')
    router.get('/:id', [BroadcastsController, 'show']).as('messages.broadcasts.show')
    router.get('/:id/edit', [BroadcastsController, 'edit']).as('messages.broadcasts.edit')
    router.put('/:id/edit', [BroadcastsController, 'update']).as('messages.broadcasts.update')
    router
      .post('/:broadcast_id/sending', [BroadcastSendingsController, 'store'])
      .as('messages.broadcast_sendings.store')
    router
      .post('/:broadcast_id/withdrawal', [BroadcastWithdrawalsController, 'store'])
      .as('messages.broadcast_withdrawals.store')
  })
  .prefix('/desk/broadcasts')
  .use(guards.end({ end: 'desk' }))
