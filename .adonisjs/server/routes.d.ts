import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'volunteer.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.checks.show': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.enrolments.index': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.cancellations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.needs.create': { paramsTuple?: []; params?: {} }
    'volunteer.needs.store': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.edit': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.store': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.destroy': { paramsTuple?: []; params?: {} }
    'volunteer.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.withdrawals.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.evaluations.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.confirmations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.records.index': { paramsTuple?: []; params?: {} }
    'volunteer.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.corrections.store': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.profile.edit': { paramsTuple?: []; params?: {} }
    'volunteer.profile.update': { paramsTuple?: []; params?: {} }
    'volunteer.consents.create': { paramsTuple?: []; params?: {} }
    'volunteer.consents.store': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.index': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.store': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.certificate_files.show': { paramsTuple: [ParamValue]; params: {'certificate_id': ParamValue} }
    'volunteer.memberships.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.places.store': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.places.destroy': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.hours.index': { paramsTuple?: []; params?: {} }
    'volunteer.hours_gifts.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.shifts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.shifts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.roster_files.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.cancellations.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.series.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.series.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.series_endings.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'shift_id': ParamValue,'id': ParamValue} }
    'volunteer.desk.organisations.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.organisations.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.codes.show': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.listed_check_ins.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.check_ins.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.check_outs.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.confirmations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.excuses.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.excuses.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.amendments.create': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.desk.amendments.store': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.desk.corrections.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.corrections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.correction_answers.store': { paramsTuple: [ParamValue]; params: {'correction_id': ParamValue} }
    'volunteer.desk.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.revocations.store': { paramsTuple: [ParamValue]; params: {'certificate_id': ParamValue} }
    'volunteer.desk.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.refusals.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.desk.tasks.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.closures.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'volunteer.desk.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.leaders.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.desk.disbandments.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.desk.acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.desk.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.desk.volunteers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.volunteers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.consents.store': { paramsTuple: [ParamValue]; params: {'volunteer_id': ParamValue} }
    'volunteer.desk.consents.destroy': { paramsTuple: [ParamValue]; params: {'volunteer_id': ParamValue} }
    'volunteer.desk.consent_papers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.consent_papers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.consent_answers.store': { paramsTuple: [ParamValue]; params: {'paper_id': ParamValue} }
    'volunteer.desk.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.star_notices.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.grants.store': { paramsTuple: [ParamValue]; params: {'notice_id': ParamValue} }
    'volunteer.desk.withholdings.store': { paramsTuple: [ParamValue]; params: {'star_id': ParamValue} }
    'volunteer.desk.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.qualifications.store': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.create': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.store': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.training_cancellations.store': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.desk.trainee_arrivals.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.passes.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.statistics.index': { paramsTuple?: []; params?: {} }
    'mall.goods.index': { paramsTuple?: []; params?: {} }
    'mall.goods.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.pools.index': { paramsTuple?: []; params?: {} }
    'mall.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.reservations.create': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.reservations.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.reservations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.cancellations.store': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.proxy_codes.store': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.proxy_codes.destroy': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.gifts.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.gift_plans.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.gift_plans.show': { paramsTuple: [ParamValue,ParamValue]; params: {'pool_id': ParamValue,'points': ParamValue} }
    'mall.gifts.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.desk.goods.index': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.create': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.store': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.goods.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pictures.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.picture_removals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'good_id': ParamValue,'id': ParamValue} }
    'mall.desk.stock_moves.index': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.stock_moves.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.store': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.desk.redemptions.store': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.index': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.create': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.store': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.seasons.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.seasons.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.counters.index': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.create': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.store': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.counters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.merchants.index': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.create': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.store': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.merchants.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.members.store': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.members.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.statements.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.statement_files.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.settlements.store': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.pools.index': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.create': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.store': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pools.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pools.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.shares.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.desk.shares.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.provider.today.show': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.store': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.provider.redemptions.store': { paramsTuple?: []; params?: {} }
    'mall.provider.orders.index': { paramsTuple?: []; params?: {} }
    'mall.provider.statements.show': { paramsTuple?: []; params?: {} }
    'mall.provider.statement_files.show': { paramsTuple: [ParamValue]; params: {'month': ParamValue} }
    'spaces.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.times.index': { paramsTuple?: []; params?: {} }
    'spaces.explanations.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.draw_inputs.show': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.tickets.store': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.tickets.destroy': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.bookings.create': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.bookings.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.waits.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.offered_times.store': { paramsTuple: [ParamValue]; params: {'wait_id': ParamValue} }
    'spaces.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.calendars.show': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.cancellations.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.check_ins.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.spaces.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.spaces.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.hours.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.hours.update': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.places.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.places.update': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.exceptions.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.exceptions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'space_id': ParamValue,'id': ParamValue} }
    'spaces.desk.pictures.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.removals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'space_id': ParamValue,'id': ParamValue} }
    'spaces.desk.sheets.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.days.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.requests.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.answers.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.cancellations.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.check_ins.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.kept_deposits.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.series.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.series.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.series_endings.store': { paramsTuple: [ParamValue]; params: {'series_id': ParamValue} }
    'spaces.desk.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.lottery_endings.store': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.desk.usage.index': { paramsTuple?: []; params?: {} }
    'health': { paramsTuple?: []; params?: {} }
    'displays.show': { paramsTuple?: []; params?: {} }
    'displays.store': { paramsTuple?: []; params?: {} }
    'offline': { paramsTuple?: []; params?: {} }
    'pinned_tiles.index': { paramsTuple?: []; params?: {} }
    'pinned_tiles.store': { paramsTuple?: []; params?: {} }
    'pinned_tiles.destroy': { paramsTuple?: []; params?: {} }
    'home': { paramsTuple?: []; params?: {} }
    'services.index': { paramsTuple?: []; params?: {} }
    'services.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'search': { paramsTuple?: []; params?: {} }
    'search_suggestions.index': { paramsTuple?: []; params?: {} }
    'profile': { paramsTuple?: []; params?: {} }
    'representatives.create': { paramsTuple?: []; params?: {} }
    'representatives.store': { paramsTuple?: []; params?: {} }
    'desk': { paramsTuple?: []; params?: {} }
    'desk.search': { paramsTuple?: []; params?: {} }
    'desk.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'plugins.tiles.show': { paramsTuple?: []; params?: {} }
    'plugins.tiles.update': { paramsTuple?: []; params?: {} }
    'plugins.tiles.destroy': { paramsTuple?: []; params?: {} }
    'styleguide': { paramsTuple?: []; params?: {} }
    'provider': { paramsTuple?: []; params?: {} }
    'communities.index': { paramsTuple?: []; params?: {} }
    'community_choices.store': { paramsTuple?: []; params?: {} }
    'grids.contacts.index': { paramsTuple?: []; params?: {} }
    'grids.agreements.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'grids.agreements.destroy': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'grids.directory.index': { paramsTuple?: []; params?: {} }
    'grids.directory.create': { paramsTuple?: []; params?: {} }
    'grids.directory.store': { paramsTuple?: []; params?: {} }
    'grids.directory.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'grids.directory.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'grids.directory.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'territories.index': { paramsTuple?: []; params?: {} }
    'territories.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.names.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.retirements.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.moves.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.moves.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.mergers.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.mergers.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.splits.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.splits.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.index': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.exports.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.imports.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.boundaries.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.boundaries.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'sign_in_codes.create': { paramsTuple?: []; params?: {} }
    'sign_in_codes.store': { paramsTuple?: []; params?: {} }
    'sign_in_calls.store': { paramsTuple?: []; params?: {} }
    'sessions.create': { paramsTuple?: []; params?: {} }
    'sessions.store': { paramsTuple?: []; params?: {} }
    'sessions.destroy': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple?: []; params?: {} }
    'registrations.store': { paramsTuple?: []; params?: {} }
    'alipay_gateway.show': { paramsTuple?: []; params?: {} }
    'alipay_gateway.store': { paramsTuple?: []; params?: {} }
    'alipay_faces.store': { paramsTuple: [ParamValue]; params: {'certify_id': ParamValue} }
    'network_identity_gateway.show': { paramsTuple?: []; params?: {} }
    'network_identity_gateway.store': { paramsTuple: [ParamValue]; params: {'service': ParamValue} }
    'network_identity_answers.store': { paramsTuple: [ParamValue]; params: {'cert_token': ParamValue} }
    'workplaces.index': { paramsTuple?: []; params?: {} }
    'workplaces.store': { paramsTuple?: []; params?: {} }
    'verifications.show': { paramsTuple?: []; params?: {} }
    'verification_ways.counter': { paramsTuple?: []; params?: {} }
    'verification_ways.alipay': { paramsTuple?: []; params?: {} }
    'verification_ways.network_identity': { paramsTuple?: []; params?: {} }
    'verification_ways.new_name': { paramsTuple?: []; params?: {} }
    'document_pictures.create': { paramsTuple?: []; params?: {} }
    'document_pictures.store': { paramsTuple?: []; params?: {} }
    'verification_attempts.store': { paramsTuple?: []; params?: {} }
    'verification_attempts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'verification_outcomes.store': { paramsTuple: [ParamValue]; params: {'attempt_id': ParamValue} }
    'verification_returns.show': { paramsTuple: [ParamValue]; params: {'attempt_id': ParamValue} }
    'verifications.store': { paramsTuple?: []; params?: {} }
    'family.show': { paramsTuple?: []; params?: {} }
    'representation_requests.create': { paramsTuple?: []; params?: {} }
    'representation_requests.store': { paramsTuple?: []; params?: {} }
    'representation_ends.store': { paramsTuple: [ParamValue]; params: {'representation_id': ParamValue} }
    'acting.store': { paramsTuple?: []; params?: {} }
    'acting.destroy': { paramsTuple?: []; params?: {} }
    'desk.verifications.index': { paramsTuple?: []; params?: {} }
    'desk.counter_verifications.create': { paramsTuple?: []; params?: {} }
    'desk.counter_verifications.store': { paramsTuple?: []; params?: {} }
    'desk.verifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.verification_decisions.store': { paramsTuple: [ParamValue]; params: {'verification_id': ParamValue} }
    'desk.in_person_confirmations.store': { paramsTuple: [ParamValue]; params: {'verification_id': ParamValue} }
    'desk.residences.index': { paramsTuple?: []; params?: {} }
    'desk.residences.store': { paramsTuple?: []; params?: {} }
    'desk.merges.index': { paramsTuple?: []; params?: {} }
    'desk.merges.create': { paramsTuple: [ParamValue,ParamValue]; params: {'one': ParamValue,'other': ParamValue} }
    'desk.merge_searches.store': { paramsTuple?: []; params?: {} }
    'desk.merges.store': { paramsTuple?: []; params?: {} }
    'desk.merges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.unmerges.store': { paramsTuple: [ParamValue]; params: {'merge_id': ParamValue} }
    'desk.representation_requests.index': { paramsTuple?: []; params?: {} }
    'desk.counter_representations.create': { paramsTuple?: []; params?: {} }
    'desk.counter_representations.store': { paramsTuple?: []; params?: {} }
    'desk.representation_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.representation_decisions.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'desk.representation_ends.store': { paramsTuple: [ParamValue]; params: {'representation_id': ParamValue} }
    'desk.role_grants.index': { paramsTuple?: []; params?: {} }
    'desk.role_grants.create': { paramsTuple?: []; params?: {} }
    'desk.role_grants.store': { paramsTuple?: []; params?: {} }
    'desk.saved_filters.store': { paramsTuple?: []; params?: {} }
    'desk.saved_filters.destroy': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'desk.bulk_renewals.create': { paramsTuple?: []; params?: {} }
    'desk.bulk_renewals.store': { paramsTuple?: []; params?: {} }
    'desk.own_roles.show': { paramsTuple?: []; params?: {} }
    'desk.role_holders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.role_revocations.store': { paramsTuple: [ParamValue]; params: {'grant_id': ParamValue} }
    'desk.role_renewals.store': { paramsTuple: [ParamValue]; params: {'grant_id': ParamValue} }
    'accounts.password_sessions.create': { paramsTuple?: []; params?: {} }
    'accounts.password_sessions.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_checks.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_checks.store': { paramsTuple?: []; params?: {} }
    'accounts.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'accounts.security.show': { paramsTuple?: []; params?: {} }
    'accounts.other_sign_ins.destroy': { paramsTuple?: []; params?: {} }
    'accounts.sign_ins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.passwords.create': { paramsTuple?: []; params?: {} }
    'accounts.passwords.store': { paramsTuple?: []; params?: {} }
    'accounts.passwords.destroy': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.destroy': { paramsTuple?: []; params?: {} }
    'accounts.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_resets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.handovers.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.handovers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'development_messages.index': { paramsTuple?: []; params?: {} }
    'development_wechat.show': { paramsTuple?: []; params?: {} }
    'messages.unsubscriptions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'person_id': ParamValue,'channel': ParamValue} }
    'messages.unsubscriptions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'person_id': ParamValue,'channel': ParamValue} }
    'messages.stream.show': { paramsTuple?: []; params?: {} }
    'messages.settings.show': { paramsTuple?: []; params?: {} }
    'messages.settings.update': { paramsTuple?: []; params?: {} }
    'messages.sender_settings.show': { paramsTuple: [ParamValue]; params: {'sender': ParamValue} }
    'messages.sender_settings.update': { paramsTuple: [ParamValue]; params: {'sender': ParamValue} }
    'messages.quiet_hours.update': { paramsTuple?: []; params?: {} }
    'messages.mail.create': { paramsTuple?: []; params?: {} }
    'messages.mail.store': { paramsTuple?: []; params?: {} }
    'messages.mail.destroy': { paramsTuple?: []; params?: {} }
    'messages.mail_confirmations.create': { paramsTuple?: []; params?: {} }
    'messages.mail_confirmations.store': { paramsTuple?: []; params?: {} }
    'messages.wechat.show': { paramsTuple?: []; params?: {} }
    'messages.wechat.destroy': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_consents.store': { paramsTuple?: []; params?: {} }
    'notices.index': { paramsTuple?: []; params?: {} }
    'readings.store': { paramsTuple?: []; params?: {} }
    'notices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notice_readings.store': { paramsTuple: [ParamValue]; params: {'notice_id': ParamValue} }
    'messages.broadcasts.index': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.create': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.store': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcast_sendings.store': { paramsTuple: [ParamValue]; params: {'broadcast_id': ParamValue} }
    'messages.broadcast_withdrawals.store': { paramsTuple: [ParamValue]; params: {'broadcast_id': ParamValue} }
    'deliveries.index': { paramsTuple?: []; params?: {} }
    'points.seals.index': { paramsTuple?: []; params?: {} }
    'purse.ways.index': { paramsTuple?: []; params?: {} }
    'purse.ways.show': { paramsTuple?: []; params?: {} }
    'purse.results.index': { paramsTuple?: []; params?: {} }
    'purse.show': { paramsTuple?: []; params?: {} }
    'purse.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.receipts.show': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.create': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.household.show': { paramsTuple?: []; params?: {} }
    'purse.party_scores.index': { paramsTuple?: []; params?: {} }
    'purse.gifts.create': { paramsTuple?: []; params?: {} }
    'purse.gift_plans.show': { paramsTuple?: []; params?: {} }
    'purse.gift_plans.store': { paramsTuple?: []; params?: {} }
    'purse.gifts.store': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.desk.appeal_takings_up.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.appeal_answers.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.appeal_corrections.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.appeal_corrections.update': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.results.index': { paramsTuple?: []; params?: {} }
    'purse.desk.results.create': { paramsTuple?: []; params?: {} }
    'purse.desk.results.store': { paramsTuple?: []; params?: {} }
    'purse.desk.result_withdrawals.store': { paramsTuple: [ParamValue]; params: {'result_id': ParamValue} }
    'purse.cockpit.show': { paramsTuple?: []; params?: {} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.trials.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.trials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.versions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.returns.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'budgets.index': { paramsTuple?: []; params?: {} }
    'budgets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.grants.create': { paramsTuple?: []; params?: {} }
    'budgets.grants.store': { paramsTuple?: []; params?: {} }
    'budgets.policies.edit': { paramsTuple?: []; params?: {} }
    'budgets.policies.update': { paramsTuple?: []; params?: {} }
    'budgets.proposals.index': { paramsTuple?: []; params?: {} }
    'budgets.proposals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.accounts.index': { paramsTuple?: []; params?: {} }
    'budgets.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.looks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.adjustments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.corrections.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.states.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.reports.index': { paramsTuple?: []; params?: {} }
    'budgets.report_files.show': { paramsTuple?: []; params?: {} }
    'budgets.statements.index': { paramsTuple?: []; params?: {} }
    'budgets.statements.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'budgets.statement_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'desk.plugin_exports.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'desk.purges.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'desk.purges.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.home.show': { paramsTuple?: []; params?: {} }
    'plugins.home.update': { paramsTuple?: []; params?: {} }
    'plugins.home.destroy': { paramsTuple?: []; params?: {} }
    'plugins.work.show': { paramsTuple?: []; params?: {} }
    'plugins.replays.store': { paramsTuple: [ParamValue]; params: {'delivery_id': ParamValue} }
    'plugins.dismissals.store': { paramsTuple: [ParamValue]; params: {'delivery_id': ParamValue} }
    'plugins.run_retries.store': { paramsTuple: [ParamValue]; params: {'run_id': ParamValue} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'plugins.decisions.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.activations.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.activations.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.budgets.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.budgets.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.settings.edit': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.settings.update': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.retries.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.list_exports.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.create': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.import_templates.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue,'id': ParamValue} }
    'search_help.misses.index': { paramsTuple?: []; params?: {} }
    'search_help.misses.destroy': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.index': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.create': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.store': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'search_help.synonyms.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'search_help.synonyms.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit_entries.index': { paramsTuple?: []; params?: {} }
    'audit_exports.create': { paramsTuple?: []; params?: {} }
    'audit_exports.store': { paramsTuple?: []; params?: {} }
    'audit_entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.feeds.show': { paramsTuple: [ParamValue]; params: {'secret': ParamValue} }
    'enrolment.calendar.show': { paramsTuple?: []; params?: {} }
    'enrolment.feeds.store': { paramsTuple?: []; params?: {} }
    'enrolment.feeds.destroy': { paramsTuple?: []; params?: {} }
    'enrolment.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.waits.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.seats.store': { paramsTuple: [ParamValue]; params: {'wait_id': ParamValue} }
    'enrolment.refusals.index': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.arrivals.create': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.arrivals.store': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.departures.store': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'size': ParamValue} }
    'privacy.rules.show': { paramsTuple?: []; params?: {} }
    'privacy.collected.index': { paramsTuple?: []; params?: {} }
    'privacy.shared.index': { paramsTuple?: []; params?: {} }
    'privacy.child_rules.show': { paramsTuple?: []; params?: {} }
    'privacy.closures.show': { paramsTuple?: []; params?: {} }
    'privacy.data_bank.show': { paramsTuple?: []; params?: {} }
    'privacy.records.index': { paramsTuple?: []; params?: {} }
    'privacy.looks.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.show': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'privacy.consents.store': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'privacy.copies.index': { paramsTuple?: []; params?: {} }
    'privacy.copies.store': { paramsTuple?: []; params?: {} }
    'privacy.copies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.requests.index': { paramsTuple?: []; params?: {} }
    'privacy.requests.create': { paramsTuple?: []; params?: {} }
    'privacy.requests.store': { paramsTuple?: []; params?: {} }
    'privacy.requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.restrictions.destroy': { paramsTuple?: []; params?: {} }
    'privacy.closures.create': { paramsTuple?: []; params?: {} }
    'privacy.closures.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.counter.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.counter.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.takings_up.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.answers.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.erasures.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.printed_copies.show': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.retention.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.retention.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.calendar.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.calendar.store': { paramsTuple?: []; params?: {} }
    'registers.persons.index': { paramsTuple?: []; params?: {} }
    'registers.persons.create': { paramsTuple?: []; params?: {} }
    'registers.persons.store': { paramsTuple?: []; params?: {} }
    'registers.persons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.persons.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.unmaskings.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.facts.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.homes.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.homes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.departures.store': { paramsTuple: [ParamValue]; params: {'home_id': ParamValue} }
    'registers.relations.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.relations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.relations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.relation_ends.store': { paramsTuple: [ParamValue]; params: {'relation_id': ParamValue} }
    'registers.households.index': { paramsTuple?: []; params?: {} }
    'registers.households.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.buildings.index': { paramsTuple?: []; params?: {} }
    'registers.buildings.store': { paramsTuple?: []; params?: {} }
    'registers.buildings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.buildings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.houses.store': { paramsTuple: [ParamValue]; params: {'building_id': ParamValue} }
    'registers.houses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.houses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.households.store': { paramsTuple: [ParamValue]; params: {'house_id': ParamValue} }
    'registers.organisations.index': { paramsTuple?: []; params?: {} }
    'registers.organisations.create': { paramsTuple?: []; params?: {} }
    'registers.organisations.store': { paramsTuple?: []; params?: {} }
    'registers.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.organisations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.organisation_unmaskings.store': { paramsTuple: [ParamValue]; params: {'organisation_id': ParamValue} }
    'registers.imports.index': { paramsTuple?: []; params?: {} }
    'registers.imports.create': { paramsTuple?: []; params?: {} }
    'registers.samples.show': { paramsTuple?: []; params?: {} }
    'registers.imports.store': { paramsTuple?: []; params?: {} }
    'registers.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.import_faults.show': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.import_applications.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.import_reversals.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.import_resumptions.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.exports.store': { paramsTuple?: []; params?: {} }
    'remembered.answers.index': { paramsTuple?: []; params?: {} }
    'remembered.answers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remembered.answers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cockpit': { paramsTuple?: []; params?: {} }
    'cockpit.figures.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'cockpit.screens.index': { paramsTuple?: []; params?: {} }
    'cockpit.screens.create': { paramsTuple?: []; params?: {} }
    'cockpit.screens.store': { paramsTuple?: []; params?: {} }
    'cockpit.screen_revocations.store': { paramsTuple: [ParamValue]; params: {'screen_id': ParamValue} }
    'screens.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
  }
  GET: {
    'volunteer.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.checks.show': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.index': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.needs.create': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.edit': { paramsTuple?: []; params?: {} }
    'volunteer.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.records.index': { paramsTuple?: []; params?: {} }
    'volunteer.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.profile.edit': { paramsTuple?: []; params?: {} }
    'volunteer.consents.create': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.index': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.certificate_files.show': { paramsTuple: [ParamValue]; params: {'certificate_id': ParamValue} }
    'volunteer.hours.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.shifts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.series.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'shift_id': ParamValue,'id': ParamValue} }
    'volunteer.desk.organisations.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.codes.show': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.excuses.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.amendments.create': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.desk.corrections.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.corrections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.volunteers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.volunteers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.consent_papers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.consent_papers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.training_days.create': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.statistics.index': { paramsTuple?: []; params?: {} }
    'mall.goods.index': { paramsTuple?: []; params?: {} }
    'mall.goods.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.pools.index': { paramsTuple?: []; params?: {} }
    'mall.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.reservations.create': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.reservations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.gifts.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.gift_plans.show': { paramsTuple: [ParamValue,ParamValue]; params: {'pool_id': ParamValue,'points': ParamValue} }
    'mall.desk.goods.index': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.create': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.stock_moves.index': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.desk.seasons.index': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.create': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.counters.index': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.create': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.merchants.index': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.create': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.statements.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.statement_files.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.pools.index': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.create': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pools.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.shares.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.provider.today.show': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.provider.orders.index': { paramsTuple?: []; params?: {} }
    'mall.provider.statements.show': { paramsTuple?: []; params?: {} }
    'mall.provider.statement_files.show': { paramsTuple: [ParamValue]; params: {'month': ParamValue} }
    'spaces.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.times.index': { paramsTuple?: []; params?: {} }
    'spaces.explanations.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.draw_inputs.show': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.bookings.create': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.calendars.show': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.spaces.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.hours.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.places.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.sheets.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.days.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.requests.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.series.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.usage.index': { paramsTuple?: []; params?: {} }
    'health': { paramsTuple?: []; params?: {} }
    'displays.show': { paramsTuple?: []; params?: {} }
    'offline': { paramsTuple?: []; params?: {} }
    'pinned_tiles.index': { paramsTuple?: []; params?: {} }
    'home': { paramsTuple?: []; params?: {} }
    'services.index': { paramsTuple?: []; params?: {} }
    'services.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'search': { paramsTuple?: []; params?: {} }
    'search_suggestions.index': { paramsTuple?: []; params?: {} }
    'profile': { paramsTuple?: []; params?: {} }
    'representatives.create': { paramsTuple?: []; params?: {} }
    'desk': { paramsTuple?: []; params?: {} }
    'desk.search': { paramsTuple?: []; params?: {} }
    'desk.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'plugins.tiles.show': { paramsTuple?: []; params?: {} }
    'styleguide': { paramsTuple?: []; params?: {} }
    'provider': { paramsTuple?: []; params?: {} }
    'communities.index': { paramsTuple?: []; params?: {} }
    'grids.contacts.index': { paramsTuple?: []; params?: {} }
    'grids.directory.index': { paramsTuple?: []; params?: {} }
    'grids.directory.create': { paramsTuple?: []; params?: {} }
    'grids.directory.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'territories.index': { paramsTuple?: []; params?: {} }
    'territories.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.moves.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.mergers.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.splits.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.index': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.exports.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.boundaries.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'sign_in_codes.create': { paramsTuple?: []; params?: {} }
    'sessions.create': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple?: []; params?: {} }
    'alipay_gateway.show': { paramsTuple?: []; params?: {} }
    'network_identity_gateway.show': { paramsTuple?: []; params?: {} }
    'workplaces.index': { paramsTuple?: []; params?: {} }
    'verifications.show': { paramsTuple?: []; params?: {} }
    'verification_ways.counter': { paramsTuple?: []; params?: {} }
    'verification_ways.alipay': { paramsTuple?: []; params?: {} }
    'verification_ways.network_identity': { paramsTuple?: []; params?: {} }
    'verification_ways.new_name': { paramsTuple?: []; params?: {} }
    'document_pictures.create': { paramsTuple?: []; params?: {} }
    'verification_attempts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'verification_returns.show': { paramsTuple: [ParamValue]; params: {'attempt_id': ParamValue} }
    'family.show': { paramsTuple?: []; params?: {} }
    'representation_requests.create': { paramsTuple?: []; params?: {} }
    'desk.verifications.index': { paramsTuple?: []; params?: {} }
    'desk.counter_verifications.create': { paramsTuple?: []; params?: {} }
    'desk.verifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.residences.index': { paramsTuple?: []; params?: {} }
    'desk.merges.index': { paramsTuple?: []; params?: {} }
    'desk.merges.create': { paramsTuple: [ParamValue,ParamValue]; params: {'one': ParamValue,'other': ParamValue} }
    'desk.merges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.representation_requests.index': { paramsTuple?: []; params?: {} }
    'desk.counter_representations.create': { paramsTuple?: []; params?: {} }
    'desk.representation_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.role_grants.index': { paramsTuple?: []; params?: {} }
    'desk.role_grants.create': { paramsTuple?: []; params?: {} }
    'desk.bulk_renewals.create': { paramsTuple?: []; params?: {} }
    'desk.own_roles.show': { paramsTuple?: []; params?: {} }
    'desk.role_holders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.password_sessions.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_checks.create': { paramsTuple?: []; params?: {} }
    'accounts.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'accounts.security.show': { paramsTuple?: []; params?: {} }
    'accounts.passwords.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.create': { paramsTuple?: []; params?: {} }
    'accounts.handovers.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'development_messages.index': { paramsTuple?: []; params?: {} }
    'development_wechat.show': { paramsTuple?: []; params?: {} }
    'messages.unsubscriptions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'person_id': ParamValue,'channel': ParamValue} }
    'messages.stream.show': { paramsTuple?: []; params?: {} }
    'messages.settings.show': { paramsTuple?: []; params?: {} }
    'messages.sender_settings.show': { paramsTuple: [ParamValue]; params: {'sender': ParamValue} }
    'messages.mail.create': { paramsTuple?: []; params?: {} }
    'messages.mail_confirmations.create': { paramsTuple?: []; params?: {} }
    'messages.wechat.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.show': { paramsTuple?: []; params?: {} }
    'notices.index': { paramsTuple?: []; params?: {} }
    'notices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.index': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.create': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'deliveries.index': { paramsTuple?: []; params?: {} }
    'points.seals.index': { paramsTuple?: []; params?: {} }
    'purse.ways.index': { paramsTuple?: []; params?: {} }
    'purse.ways.show': { paramsTuple?: []; params?: {} }
    'purse.results.index': { paramsTuple?: []; params?: {} }
    'purse.show': { paramsTuple?: []; params?: {} }
    'purse.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.receipts.show': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.create': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.household.show': { paramsTuple?: []; params?: {} }
    'purse.party_scores.index': { paramsTuple?: []; params?: {} }
    'purse.gifts.create': { paramsTuple?: []; params?: {} }
    'purse.gift_plans.show': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.desk.results.index': { paramsTuple?: []; params?: {} }
    'purse.desk.results.create': { paramsTuple?: []; params?: {} }
    'purse.cockpit.show': { paramsTuple?: []; params?: {} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.trials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'budgets.index': { paramsTuple?: []; params?: {} }
    'budgets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.grants.create': { paramsTuple?: []; params?: {} }
    'budgets.policies.edit': { paramsTuple?: []; params?: {} }
    'budgets.proposals.index': { paramsTuple?: []; params?: {} }
    'budgets.proposals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.accounts.index': { paramsTuple?: []; params?: {} }
    'budgets.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.reports.index': { paramsTuple?: []; params?: {} }
    'budgets.report_files.show': { paramsTuple?: []; params?: {} }
    'budgets.statements.index': { paramsTuple?: []; params?: {} }
    'budgets.statements.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'budgets.statement_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'desk.purges.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.home.show': { paramsTuple?: []; params?: {} }
    'plugins.work.show': { paramsTuple?: []; params?: {} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'plugins.activations.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.budgets.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.settings.edit': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.imports.create': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.import_templates.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue,'id': ParamValue} }
    'search_help.misses.index': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.index': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.create': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit_entries.index': { paramsTuple?: []; params?: {} }
    'audit_exports.create': { paramsTuple?: []; params?: {} }
    'audit_entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.feeds.show': { paramsTuple: [ParamValue]; params: {'secret': ParamValue} }
    'enrolment.calendar.show': { paramsTuple?: []; params?: {} }
    'enrolment.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.refusals.index': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.arrivals.create': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'size': ParamValue} }
    'privacy.rules.show': { paramsTuple?: []; params?: {} }
    'privacy.collected.index': { paramsTuple?: []; params?: {} }
    'privacy.shared.index': { paramsTuple?: []; params?: {} }
    'privacy.child_rules.show': { paramsTuple?: []; params?: {} }
    'privacy.closures.show': { paramsTuple?: []; params?: {} }
    'privacy.data_bank.show': { paramsTuple?: []; params?: {} }
    'privacy.records.index': { paramsTuple?: []; params?: {} }
    'privacy.looks.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.show': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'privacy.copies.index': { paramsTuple?: []; params?: {} }
    'privacy.copies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.requests.index': { paramsTuple?: []; params?: {} }
    'privacy.requests.create': { paramsTuple?: []; params?: {} }
    'privacy.requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.closures.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.counter.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.printed_copies.show': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.retention.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.calendar.index': { paramsTuple?: []; params?: {} }
    'registers.persons.index': { paramsTuple?: []; params?: {} }
    'registers.persons.create': { paramsTuple?: []; params?: {} }
    'registers.persons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.households.index': { paramsTuple?: []; params?: {} }
    'registers.households.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.buildings.index': { paramsTuple?: []; params?: {} }
    'registers.buildings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.houses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.organisations.index': { paramsTuple?: []; params?: {} }
    'registers.organisations.create': { paramsTuple?: []; params?: {} }
    'registers.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.imports.index': { paramsTuple?: []; params?: {} }
    'registers.imports.create': { paramsTuple?: []; params?: {} }
    'registers.samples.show': { paramsTuple?: []; params?: {} }
    'registers.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.import_faults.show': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'remembered.answers.index': { paramsTuple?: []; params?: {} }
    'cockpit': { paramsTuple?: []; params?: {} }
    'cockpit.figures.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'cockpit.screens.index': { paramsTuple?: []; params?: {} }
    'cockpit.screens.create': { paramsTuple?: []; params?: {} }
    'screens.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
  }
  HEAD: {
    'volunteer.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.checks.show': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.index': { paramsTuple?: []; params?: {} }
    'volunteer.enrolments.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.needs.create': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.edit': { paramsTuple?: []; params?: {} }
    'volunteer.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.records.index': { paramsTuple?: []; params?: {} }
    'volunteer.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.profile.edit': { paramsTuple?: []; params?: {} }
    'volunteer.consents.create': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.index': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.certificate_files.show': { paramsTuple: [ParamValue]; params: {'certificate_id': ParamValue} }
    'volunteer.hours.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.shifts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.series.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.create': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.show': { paramsTuple: [ParamValue,ParamValue]; params: {'shift_id': ParamValue,'id': ParamValue} }
    'volunteer.desk.organisations.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.codes.show': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.confirmations.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.excuses.create': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.amendments.create': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.desk.corrections.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.corrections.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.certificates.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.needs.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.needs.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.tasks.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.teams.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.teams.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.volunteers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.volunteers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.consent_papers.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.consent_papers.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.stars.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.index': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.create': { paramsTuple?: []; params?: {} }
    'volunteer.desk.trainings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.training_days.create': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.statistics.index': { paramsTuple?: []; params?: {} }
    'mall.goods.index': { paramsTuple?: []; params?: {} }
    'mall.goods.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.pools.index': { paramsTuple?: []; params?: {} }
    'mall.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.reservations.create': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.reservations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.gifts.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.gift_plans.show': { paramsTuple: [ParamValue,ParamValue]; params: {'pool_id': ParamValue,'points': ParamValue} }
    'mall.desk.goods.index': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.create': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.stock_moves.index': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.reservations.index': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.desk.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.desk.seasons.index': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.create': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.counters.index': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.create': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.merchants.index': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.create': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.statements.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.statement_files.show': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.pools.index': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.create': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pools.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.shares.create': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.provider.today.show': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.create': { paramsTuple?: []; params?: {} }
    'mall.provider.lookups.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'mall.provider.orders.index': { paramsTuple?: []; params?: {} }
    'mall.provider.statements.show': { paramsTuple?: []; params?: {} }
    'mall.provider.statement_files.show': { paramsTuple: [ParamValue]; params: {'month': ParamValue} }
    'spaces.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.times.index': { paramsTuple?: []; params?: {} }
    'spaces.explanations.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.draw_inputs.show': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.bookings.create': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.calendars.show': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.spaces.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.spaces.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.hours.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.places.edit': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.sheets.show': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.days.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.requests.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.bookings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.series.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.index': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.create': { paramsTuple?: []; params?: {} }
    'spaces.desk.lotteries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.usage.index': { paramsTuple?: []; params?: {} }
    'health': { paramsTuple?: []; params?: {} }
    'displays.show': { paramsTuple?: []; params?: {} }
    'offline': { paramsTuple?: []; params?: {} }
    'pinned_tiles.index': { paramsTuple?: []; params?: {} }
    'home': { paramsTuple?: []; params?: {} }
    'services.index': { paramsTuple?: []; params?: {} }
    'services.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'search': { paramsTuple?: []; params?: {} }
    'search_suggestions.index': { paramsTuple?: []; params?: {} }
    'profile': { paramsTuple?: []; params?: {} }
    'representatives.create': { paramsTuple?: []; params?: {} }
    'desk': { paramsTuple?: []; params?: {} }
    'desk.search': { paramsTuple?: []; params?: {} }
    'desk.search_suggestions.index': { paramsTuple?: []; params?: {} }
    'plugins.tiles.show': { paramsTuple?: []; params?: {} }
    'styleguide': { paramsTuple?: []; params?: {} }
    'provider': { paramsTuple?: []; params?: {} }
    'communities.index': { paramsTuple?: []; params?: {} }
    'grids.contacts.index': { paramsTuple?: []; params?: {} }
    'grids.directory.index': { paramsTuple?: []; params?: {} }
    'grids.directory.create': { paramsTuple?: []; params?: {} }
    'grids.directory.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'territories.index': { paramsTuple?: []; params?: {} }
    'territories.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.moves.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.mergers.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.splits.create': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.index': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.exports.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.boundaries.show': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'sign_in_codes.create': { paramsTuple?: []; params?: {} }
    'sessions.create': { paramsTuple?: []; params?: {} }
    'registrations.create': { paramsTuple?: []; params?: {} }
    'alipay_gateway.show': { paramsTuple?: []; params?: {} }
    'network_identity_gateway.show': { paramsTuple?: []; params?: {} }
    'workplaces.index': { paramsTuple?: []; params?: {} }
    'verifications.show': { paramsTuple?: []; params?: {} }
    'verification_ways.counter': { paramsTuple?: []; params?: {} }
    'verification_ways.alipay': { paramsTuple?: []; params?: {} }
    'verification_ways.network_identity': { paramsTuple?: []; params?: {} }
    'verification_ways.new_name': { paramsTuple?: []; params?: {} }
    'document_pictures.create': { paramsTuple?: []; params?: {} }
    'verification_attempts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'verification_returns.show': { paramsTuple: [ParamValue]; params: {'attempt_id': ParamValue} }
    'family.show': { paramsTuple?: []; params?: {} }
    'representation_requests.create': { paramsTuple?: []; params?: {} }
    'desk.verifications.index': { paramsTuple?: []; params?: {} }
    'desk.counter_verifications.create': { paramsTuple?: []; params?: {} }
    'desk.verifications.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.residences.index': { paramsTuple?: []; params?: {} }
    'desk.merges.index': { paramsTuple?: []; params?: {} }
    'desk.merges.create': { paramsTuple: [ParamValue,ParamValue]; params: {'one': ParamValue,'other': ParamValue} }
    'desk.merges.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.representation_requests.index': { paramsTuple?: []; params?: {} }
    'desk.counter_representations.create': { paramsTuple?: []; params?: {} }
    'desk.representation_requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.role_grants.index': { paramsTuple?: []; params?: {} }
    'desk.role_grants.create': { paramsTuple?: []; params?: {} }
    'desk.bulk_renewals.create': { paramsTuple?: []; params?: {} }
    'desk.own_roles.show': { paramsTuple?: []; params?: {} }
    'desk.role_holders.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.password_sessions.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_checks.create': { paramsTuple?: []; params?: {} }
    'accounts.recovery_codes.show': { paramsTuple?: []; params?: {} }
    'accounts.security.show': { paramsTuple?: []; params?: {} }
    'accounts.passwords.create': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.create': { paramsTuple?: []; params?: {} }
    'accounts.handovers.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'development_messages.index': { paramsTuple?: []; params?: {} }
    'development_wechat.show': { paramsTuple?: []; params?: {} }
    'messages.unsubscriptions.show': { paramsTuple: [ParamValue,ParamValue]; params: {'person_id': ParamValue,'channel': ParamValue} }
    'messages.stream.show': { paramsTuple?: []; params?: {} }
    'messages.settings.show': { paramsTuple?: []; params?: {} }
    'messages.sender_settings.show': { paramsTuple: [ParamValue]; params: {'sender': ParamValue} }
    'messages.mail.create': { paramsTuple?: []; params?: {} }
    'messages.mail_confirmations.create': { paramsTuple?: []; params?: {} }
    'messages.wechat.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_links.show': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.create': { paramsTuple?: []; params?: {} }
    'messages.wechat_consent_forms.show': { paramsTuple?: []; params?: {} }
    'notices.index': { paramsTuple?: []; params?: {} }
    'notices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.index': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.create': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.broadcasts.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'deliveries.index': { paramsTuple?: []; params?: {} }
    'points.seals.index': { paramsTuple?: []; params?: {} }
    'purse.ways.index': { paramsTuple?: []; params?: {} }
    'purse.ways.show': { paramsTuple?: []; params?: {} }
    'purse.results.index': { paramsTuple?: []; params?: {} }
    'purse.show': { paramsTuple?: []; params?: {} }
    'purse.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.receipts.show': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.create': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.household.show': { paramsTuple?: []; params?: {} }
    'purse.party_scores.index': { paramsTuple?: []; params?: {} }
    'purse.gifts.create': { paramsTuple?: []; params?: {} }
    'purse.gift_plans.show': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.index': { paramsTuple?: []; params?: {} }
    'purse.desk.appeals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.desk.results.index': { paramsTuple?: []; params?: {} }
    'purse.desk.results.create': { paramsTuple?: []; params?: {} }
    'purse.cockpit.show': { paramsTuple?: []; params?: {} }
    'rules.index': { paramsTuple?: []; params?: {} }
    'rules.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.trials.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'budgets.index': { paramsTuple?: []; params?: {} }
    'budgets.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.grants.create': { paramsTuple?: []; params?: {} }
    'budgets.policies.edit': { paramsTuple?: []; params?: {} }
    'budgets.proposals.index': { paramsTuple?: []; params?: {} }
    'budgets.proposals.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.accounts.index': { paramsTuple?: []; params?: {} }
    'budgets.accounts.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.reports.index': { paramsTuple?: []; params?: {} }
    'budgets.report_files.show': { paramsTuple?: []; params?: {} }
    'budgets.statements.index': { paramsTuple?: []; params?: {} }
    'budgets.statements.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'budgets.statement_files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'kind': ParamValue,'key': ParamValue} }
    'desk.purges.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.index': { paramsTuple?: []; params?: {} }
    'plugins.home.show': { paramsTuple?: []; params?: {} }
    'plugins.work.show': { paramsTuple?: []; params?: {} }
    'plugins.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'plugins.activations.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.budgets.create': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.settings.edit': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.imports.create': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.import_templates.show': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.show': { paramsTuple: [ParamValue,ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue,'id': ParamValue} }
    'search_help.misses.index': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.index': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.create': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.edit': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit_entries.index': { paramsTuple?: []; params?: {} }
    'audit_exports.create': { paramsTuple?: []; params?: {} }
    'audit_entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.feeds.show': { paramsTuple: [ParamValue]; params: {'secret': ParamValue} }
    'enrolment.calendar.show': { paramsTuple?: []; params?: {} }
    'enrolment.entries.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.waits.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.refusals.index': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.arrivals.create': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'files.show': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'size': ParamValue} }
    'privacy.rules.show': { paramsTuple?: []; params?: {} }
    'privacy.collected.index': { paramsTuple?: []; params?: {} }
    'privacy.shared.index': { paramsTuple?: []; params?: {} }
    'privacy.child_rules.show': { paramsTuple?: []; params?: {} }
    'privacy.closures.show': { paramsTuple?: []; params?: {} }
    'privacy.data_bank.show': { paramsTuple?: []; params?: {} }
    'privacy.records.index': { paramsTuple?: []; params?: {} }
    'privacy.looks.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.index': { paramsTuple?: []; params?: {} }
    'privacy.consents.show': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'privacy.copies.index': { paramsTuple?: []; params?: {} }
    'privacy.copies.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.requests.index': { paramsTuple?: []; params?: {} }
    'privacy.requests.create': { paramsTuple?: []; params?: {} }
    'privacy.requests.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.closures.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.counter.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.printed_copies.show': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.retention.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.index': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.create': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.desk.calendar.index': { paramsTuple?: []; params?: {} }
    'registers.persons.index': { paramsTuple?: []; params?: {} }
    'registers.persons.create': { paramsTuple?: []; params?: {} }
    'registers.persons.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.households.index': { paramsTuple?: []; params?: {} }
    'registers.households.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.buildings.index': { paramsTuple?: []; params?: {} }
    'registers.buildings.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.houses.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.organisations.index': { paramsTuple?: []; params?: {} }
    'registers.organisations.create': { paramsTuple?: []; params?: {} }
    'registers.organisations.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.imports.index': { paramsTuple?: []; params?: {} }
    'registers.imports.create': { paramsTuple?: []; params?: {} }
    'registers.samples.show': { paramsTuple?: []; params?: {} }
    'registers.imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.import_faults.show': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'remembered.answers.index': { paramsTuple?: []; params?: {} }
    'cockpit': { paramsTuple?: []; params?: {} }
    'cockpit.figures.show': { paramsTuple: [ParamValue]; params: {'name': ParamValue} }
    'cockpit.screens.index': { paramsTuple?: []; params?: {} }
    'cockpit.screens.create': { paramsTuple?: []; params?: {} }
    'screens.show': { paramsTuple: [ParamValue]; params: {'token': ParamValue} }
  }
  POST: {
    'volunteer.enrolments.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.cancellations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.needs.store': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.store': { paramsTuple?: []; params?: {} }
    'volunteer.need_answers.destroy': { paramsTuple?: []; params?: {} }
    'volunteer.withdrawals.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.evaluations.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.confirmations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.corrections.store': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.profile.update': { paramsTuple?: []; params?: {} }
    'volunteer.consents.store': { paramsTuple?: []; params?: {} }
    'volunteer.certificates.store': { paramsTuple?: []; params?: {} }
    'volunteer.memberships.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.places.store': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.places.destroy': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.hours_gifts.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.shifts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.roster_files.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.cancellations.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.series.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.series_endings.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.explanations.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.organisations.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.listed_check_ins.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.check_ins.store': { paramsTuple: [ParamValue]; params: {'shift_id': ParamValue} }
    'volunteer.desk.check_outs.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.confirmations.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.excuses.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.amendments.store': { paramsTuple: [ParamValue]; params: {'record_id': ParamValue} }
    'volunteer.desk.correction_answers.store': { paramsTuple: [ParamValue]; params: {'correction_id': ParamValue} }
    'volunteer.desk.revocations.store': { paramsTuple: [ParamValue]; params: {'certificate_id': ParamValue} }
    'volunteer.desk.refusals.store': { paramsTuple: [ParamValue]; params: {'need_id': ParamValue} }
    'volunteer.desk.tasks.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.tasks.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'volunteer.desk.closures.store': { paramsTuple: [ParamValue]; params: {'task_id': ParamValue} }
    'volunteer.desk.teams.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.leaders.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.desk.disbandments.store': { paramsTuple: [ParamValue]; params: {'team_id': ParamValue} }
    'volunteer.desk.acceptances.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.desk.departures.store': { paramsTuple: [ParamValue,ParamValue]; params: {'team_id': ParamValue,'member_id': ParamValue} }
    'volunteer.desk.consents.store': { paramsTuple: [ParamValue]; params: {'volunteer_id': ParamValue} }
    'volunteer.desk.consents.destroy': { paramsTuple: [ParamValue]; params: {'volunteer_id': ParamValue} }
    'volunteer.desk.consent_answers.store': { paramsTuple: [ParamValue]; params: {'paper_id': ParamValue} }
    'volunteer.desk.star_notices.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.grants.store': { paramsTuple: [ParamValue]; params: {'notice_id': ParamValue} }
    'volunteer.desk.withholdings.store': { paramsTuple: [ParamValue]; params: {'star_id': ParamValue} }
    'volunteer.desk.trainings.store': { paramsTuple?: []; params?: {} }
    'volunteer.desk.qualifications.store': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_days.store': { paramsTuple: [ParamValue]; params: {'training_id': ParamValue} }
    'volunteer.desk.training_cancellations.store': { paramsTuple: [ParamValue]; params: {'day_id': ParamValue} }
    'volunteer.desk.trainee_arrivals.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'volunteer.desk.passes.store': { paramsTuple: [ParamValue]; params: {'enrolment_id': ParamValue} }
    'mall.reservations.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.cancellations.store': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.proxy_codes.store': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.proxy_codes.destroy': { paramsTuple: [ParamValue]; params: {'reservation_id': ParamValue} }
    'mall.gift_plans.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.gifts.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.desk.goods.store': { paramsTuple?: []; params?: {} }
    'mall.desk.goods.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.pictures.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.picture_removals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'good_id': ParamValue,'id': ParamValue} }
    'mall.desk.stock_moves.store': { paramsTuple: [ParamValue]; params: {'good_id': ParamValue} }
    'mall.desk.lookups.store': { paramsTuple?: []; params?: {} }
    'mall.desk.redemptions.store': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.store': { paramsTuple?: []; params?: {} }
    'mall.desk.seasons.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.seasons.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.counters.store': { paramsTuple?: []; params?: {} }
    'mall.desk.counters.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.merchants.store': { paramsTuple?: []; params?: {} }
    'mall.desk.merchants.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.members.store': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.members.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.settlements.store': { paramsTuple: [ParamValue]; params: {'merchant_id': ParamValue} }
    'mall.desk.pools.store': { paramsTuple?: []; params?: {} }
    'mall.desk.pools.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'mall.desk.shares.store': { paramsTuple: [ParamValue]; params: {'pool_id': ParamValue} }
    'mall.provider.lookups.store': { paramsTuple?: []; params?: {} }
    'mall.provider.redemptions.store': { paramsTuple?: []; params?: {} }
    'spaces.tickets.store': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.tickets.destroy': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'spaces.bookings.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.waits.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.offered_times.store': { paramsTuple: [ParamValue]; params: {'wait_id': ParamValue} }
    'spaces.cancellations.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.check_ins.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.spaces.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.spaces.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'spaces.desk.hours.update': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.places.update': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.exceptions.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.exceptions.destroy': { paramsTuple: [ParamValue,ParamValue]; params: {'space_id': ParamValue,'id': ParamValue} }
    'spaces.desk.pictures.store': { paramsTuple: [ParamValue]; params: {'space_id': ParamValue} }
    'spaces.desk.removals.store': { paramsTuple: [ParamValue,ParamValue]; params: {'space_id': ParamValue,'id': ParamValue} }
    'spaces.desk.answers.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.bookings.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.cancellations.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.check_ins.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.kept_deposits.store': { paramsTuple: [ParamValue]; params: {'booking_id': ParamValue} }
    'spaces.desk.series.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.series_endings.store': { paramsTuple: [ParamValue]; params: {'series_id': ParamValue} }
    'spaces.desk.lotteries.store': { paramsTuple?: []; params?: {} }
    'spaces.desk.lottery_endings.store': { paramsTuple: [ParamValue]; params: {'lottery_id': ParamValue} }
    'displays.store': { paramsTuple?: []; params?: {} }
    'pinned_tiles.store': { paramsTuple?: []; params?: {} }
    'representatives.store': { paramsTuple?: []; params?: {} }
    'community_choices.store': { paramsTuple?: []; params?: {} }
    'grids.agreements.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'grids.directory.store': { paramsTuple?: []; params?: {} }
    'grids.directory.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'territories.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.names.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.retirements.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.moves.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.mergers.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'territories.splits.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.imports.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'grids.boundaries.store': { paramsTuple: [ParamValue]; params: {'code': ParamValue} }
    'sign_in_codes.store': { paramsTuple?: []; params?: {} }
    'sign_in_calls.store': { paramsTuple?: []; params?: {} }
    'sessions.store': { paramsTuple?: []; params?: {} }
    'sessions.destroy': { paramsTuple?: []; params?: {} }
    'registrations.store': { paramsTuple?: []; params?: {} }
    'alipay_gateway.store': { paramsTuple?: []; params?: {} }
    'alipay_faces.store': { paramsTuple: [ParamValue]; params: {'certify_id': ParamValue} }
    'network_identity_gateway.store': { paramsTuple: [ParamValue]; params: {'service': ParamValue} }
    'network_identity_answers.store': { paramsTuple: [ParamValue]; params: {'cert_token': ParamValue} }
    'workplaces.store': { paramsTuple?: []; params?: {} }
    'document_pictures.store': { paramsTuple?: []; params?: {} }
    'verification_attempts.store': { paramsTuple?: []; params?: {} }
    'verification_outcomes.store': { paramsTuple: [ParamValue]; params: {'attempt_id': ParamValue} }
    'verifications.store': { paramsTuple?: []; params?: {} }
    'representation_requests.store': { paramsTuple?: []; params?: {} }
    'representation_ends.store': { paramsTuple: [ParamValue]; params: {'representation_id': ParamValue} }
    'acting.store': { paramsTuple?: []; params?: {} }
    'desk.counter_verifications.store': { paramsTuple?: []; params?: {} }
    'desk.verification_decisions.store': { paramsTuple: [ParamValue]; params: {'verification_id': ParamValue} }
    'desk.in_person_confirmations.store': { paramsTuple: [ParamValue]; params: {'verification_id': ParamValue} }
    'desk.residences.store': { paramsTuple?: []; params?: {} }
    'desk.merge_searches.store': { paramsTuple?: []; params?: {} }
    'desk.merges.store': { paramsTuple?: []; params?: {} }
    'desk.unmerges.store': { paramsTuple: [ParamValue]; params: {'merge_id': ParamValue} }
    'desk.counter_representations.store': { paramsTuple?: []; params?: {} }
    'desk.representation_decisions.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'desk.representation_ends.store': { paramsTuple: [ParamValue]; params: {'representation_id': ParamValue} }
    'desk.role_grants.store': { paramsTuple?: []; params?: {} }
    'desk.saved_filters.store': { paramsTuple?: []; params?: {} }
    'desk.bulk_renewals.store': { paramsTuple?: []; params?: {} }
    'desk.role_revocations.store': { paramsTuple: [ParamValue]; params: {'grant_id': ParamValue} }
    'desk.role_renewals.store': { paramsTuple: [ParamValue]; params: {'grant_id': ParamValue} }
    'accounts.password_sessions.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_checks.store': { paramsTuple?: []; params?: {} }
    'accounts.passwords.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.store': { paramsTuple?: []; params?: {} }
    'accounts.recovery_codes.store': { paramsTuple?: []; params?: {} }
    'accounts.second_factor_resets.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.handovers.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'messages.unsubscriptions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'person_id': ParamValue,'channel': ParamValue} }
    'messages.mail.store': { paramsTuple?: []; params?: {} }
    'messages.mail_confirmations.store': { paramsTuple?: []; params?: {} }
    'messages.wechat_consents.store': { paramsTuple?: []; params?: {} }
    'readings.store': { paramsTuple?: []; params?: {} }
    'notice_readings.store': { paramsTuple: [ParamValue]; params: {'notice_id': ParamValue} }
    'messages.broadcasts.store': { paramsTuple?: []; params?: {} }
    'messages.broadcast_sendings.store': { paramsTuple: [ParamValue]; params: {'broadcast_id': ParamValue} }
    'messages.broadcast_withdrawals.store': { paramsTuple: [ParamValue]; params: {'broadcast_id': ParamValue} }
    'purse.appeals.store': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'purse.gift_plans.store': { paramsTuple?: []; params?: {} }
    'purse.gifts.store': { paramsTuple?: []; params?: {} }
    'purse.desk.appeal_takings_up.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.appeal_answers.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.appeal_corrections.store': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'purse.desk.results.store': { paramsTuple?: []; params?: {} }
    'purse.desk.result_withdrawals.store': { paramsTuple: [ParamValue]; params: {'result_id': ParamValue} }
    'rules.trials.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.versions.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'rules.returns.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'code': ParamValue} }
    'budgets.grants.store': { paramsTuple?: []; params?: {} }
    'budgets.decisions.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.looks.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.adjustments.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.corrections.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'budgets.states.store': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'desk.plugin_exports.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'desk.purges.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.home.update': { paramsTuple?: []; params?: {} }
    'plugins.replays.store': { paramsTuple: [ParamValue]; params: {'delivery_id': ParamValue} }
    'plugins.dismissals.store': { paramsTuple: [ParamValue]; params: {'delivery_id': ParamValue} }
    'plugins.run_retries.store': { paramsTuple: [ParamValue]; params: {'run_id': ParamValue} }
    'plugins.decisions.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.activations.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.budgets.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.settings.update': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.retries.store': { paramsTuple: [ParamValue]; params: {'plugin_id': ParamValue} }
    'plugins.list_exports.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'plugins.imports.store': { paramsTuple: [ParamValue,ParamValue]; params: {'plugin_id': ParamValue,'name': ParamValue} }
    'search_help.synonyms.store': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'audit_exports.store': { paramsTuple?: []; params?: {} }
    'enrolment.feeds.store': { paramsTuple?: []; params?: {} }
    'enrolment.seats.store': { paramsTuple: [ParamValue]; params: {'wait_id': ParamValue} }
    'enrolment.arrivals.store': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'enrolment.departures.store': { paramsTuple: [ParamValue]; params: {'session_id': ParamValue} }
    'privacy.consents.store': { paramsTuple: [ParamValue]; params: {'purpose': ParamValue} }
    'privacy.copies.store': { paramsTuple?: []; params?: {} }
    'privacy.requests.store': { paramsTuple?: []; params?: {} }
    'privacy.closures.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.counter.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.takings_up.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.answers.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.erasures.store': { paramsTuple: [ParamValue]; params: {'request_id': ParamValue} }
    'privacy.desk.retention.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.records.store': { paramsTuple?: []; params?: {} }
    'privacy.desk.calendar.store': { paramsTuple?: []; params?: {} }
    'registers.persons.store': { paramsTuple?: []; params?: {} }
    'registers.unmaskings.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.facts.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.homes.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.departures.store': { paramsTuple: [ParamValue]; params: {'home_id': ParamValue} }
    'registers.relations.store': { paramsTuple: [ParamValue]; params: {'person_id': ParamValue} }
    'registers.relation_ends.store': { paramsTuple: [ParamValue]; params: {'relation_id': ParamValue} }
    'registers.buildings.store': { paramsTuple?: []; params?: {} }
    'registers.houses.store': { paramsTuple: [ParamValue]; params: {'building_id': ParamValue} }
    'registers.households.store': { paramsTuple: [ParamValue]; params: {'house_id': ParamValue} }
    'registers.organisations.store': { paramsTuple?: []; params?: {} }
    'registers.organisation_unmaskings.store': { paramsTuple: [ParamValue]; params: {'organisation_id': ParamValue} }
    'registers.imports.store': { paramsTuple?: []; params?: {} }
    'registers.import_applications.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.import_reversals.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.import_resumptions.store': { paramsTuple: [ParamValue]; params: {'import_id': ParamValue} }
    'registers.exports.store': { paramsTuple?: []; params?: {} }
    'cockpit.screens.store': { paramsTuple?: []; params?: {} }
    'cockpit.screen_revocations.store': { paramsTuple: [ParamValue]; params: {'screen_id': ParamValue} }
  }
  DELETE: {
    'pinned_tiles.destroy': { paramsTuple?: []; params?: {} }
    'plugins.tiles.destroy': { paramsTuple?: []; params?: {} }
    'grids.agreements.destroy': { paramsTuple: [ParamValue]; params: {'entry_id': ParamValue} }
    'grids.directory.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'acting.destroy': { paramsTuple?: []; params?: {} }
    'desk.saved_filters.destroy': { paramsTuple: [ParamValue]; params: {'filter_id': ParamValue} }
    'accounts.other_sign_ins.destroy': { paramsTuple?: []; params?: {} }
    'accounts.sign_ins.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accounts.passwords.destroy': { paramsTuple?: []; params?: {} }
    'accounts.second_factors.destroy': { paramsTuple?: []; params?: {} }
    'messages.mail.destroy': { paramsTuple?: []; params?: {} }
    'messages.wechat.destroy': { paramsTuple?: []; params?: {} }
    'plugins.home.destroy': { paramsTuple?: []; params?: {} }
    'search_help.misses.destroy': { paramsTuple?: []; params?: {} }
    'search_help.synonyms.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'enrolment.feeds.destroy': { paramsTuple?: []; params?: {} }
    'enrolment.waits.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'privacy.restrictions.destroy': { paramsTuple?: []; params?: {} }
    'registers.relations.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remembered.answers.destroy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  PUT: {
    'plugins.tiles.update': { paramsTuple?: []; params?: {} }
    'messages.settings.update': { paramsTuple?: []; params?: {} }
    'messages.sender_settings.update': { paramsTuple: [ParamValue]; params: {'sender': ParamValue} }
    'messages.quiet_hours.update': { paramsTuple?: []; params?: {} }
    'messages.broadcasts.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'purse.desk.appeal_corrections.update': { paramsTuple: [ParamValue]; params: {'appeal_id': ParamValue} }
    'budgets.policies.update': { paramsTuple?: []; params?: {} }
    'registers.persons.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.homes.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.relations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.buildings.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.houses.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'registers.organisations.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'remembered.answers.update': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}