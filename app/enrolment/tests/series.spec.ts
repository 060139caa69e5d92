import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import callOffRest from '#enrolment/actions/call_off_rest'
import callOffSession from '#enrolment/actions/call_off_session'
import enrol from '#enrolment/actions/enrol'
import openSeries from '#enrolment/actions/open_series'
import EnrolmentSession from '#enrolment/models/enrolment_session'
import { createCommunity } from '#tests/factories/territories'
import { neighbours, refusalOf, seated } from './sessions.ts'

test.group('A series', () => {
  test('opens a session for each time; one is called off by itself, or all the rest', async ({
    assert,
  }) => {
    const community = await createCommunity()
    const [person] = await neighbours(community, 1)
    const from = DateTime.now().setZone('Asia/Shanghai').plus({ days: 1 })
    const { series, sessions } = await openSeries(
      { pluginId: 'volunteer', territoryId: community.id, seats: 3, title: '教长辈用手机' },
      {
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        everyWeeks: 1,
        from: from.toISODate()!,
        until: from.plus({ days: 4 }).toISODate()!,
        start: '14:00',
        end: '16:00',
        without: [from.plus({ days: 1 }).toISODate()!],
      }
    )
    assert.lengthOf(sessions, 4)
    for (const { id } of sessions) await enrol(id, person)

    await callOffSession(sessions[0].id, '场地停电')
    assert.isEmpty(await seated(sessions[0]))
    assert.lengthOf(await seated(sessions[1]), 1)
    assert.equal(await callOffRest(series.id, '老师病了'), 3)

    const open = await EnrolmentSession.query()
      .where('series_id', series.id)
      .whereNull('cancelled_at')
    assert.isEmpty(open)
    assert.equal(await refusalOf(enrol(sessions[2].id, person)), 'E_ENROLMENT_CANCELLED')
  })
})
