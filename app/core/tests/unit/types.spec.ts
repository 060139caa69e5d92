import { test } from '@japa/runner'
import { ask, defineContract, provide } from '#core/contracts'
import { DomainEvent } from '#core/events'
import { definePlugin, listen, points, type PermissionOf } from '#core/plugin'
import type { Person, Territory } from '#core/people'
import { PluginPolicy } from '#core/policies'
import { setting, settingsOf } from '#core/settings'

// What is wrong must not compile: each `@ts-expect-error` fails `npm run check` once it does.

class BallotClosed extends DomainEvent<{ ballotId: string; votes: number }> {
  static override eventName = 'voting.ballot_closed'

  get subject() {
    return this.payload.ballotId
  }
}

const parts = {
  id: 'voting',
  version: '1.0.0',
  core: '^1.0.0',
  routes: async () => ({ default: () => {} }),
} as const

const voting = definePlugin({
  ...parts,
  permissions: {
    'voting.manage': { grantedTo: ['community_staff'] },
    'voting.count': { grantedTo: ['grid_worker'] },
  },
  settings: {
    quorum: setting.integer(10, { min: 1, max: 100 }),
    isSecret: setting.boolean(true),
    motto: setting.text('', { maxLength: 50 }),
    method: setting.choice('majority', ['majority', 'ranking']),
  },
  navigation: [
    { end: 'desk', label: 'nav.desk', route: 'x', icon: 'x', permission: 'voting.manage' },
  ],
})

test.group('The contract', () => {
  test('knows the permissions of a plugin, and no others', ({ expectTypeOf }) => {
    expectTypeOf<PermissionOf<typeof voting>>().toEqualTypeOf<'voting.manage' | 'voting.count'>()

    definePlugin({
      ...parts,
      // @ts-expect-error a permission begins with the plugin's id
      permissions: { 'mall.manage': { grantedTo: ['community_staff'] } },
    })
    definePlugin({
      ...parts,
      // @ts-expect-error no such role
      permissions: { 'voting.manage': { grantedTo: ['king'] } },
    })
    definePlugin({
      ...parts,
      // @ts-expect-error a role of another plugin
      permissions: { 'voting.manage': { grantedTo: ['mall.keeper'] } },
    })
    definePlugin({
      ...parts,
      roles: { 'voting.teller': { opens: ['desk'] } },
      permissions: { 'voting.manage': { grantedTo: ['voting.teller'] } },
    })
    definePlugin({
      ...parts,
      permissions: { 'voting.manage': { grantedTo: ['community_staff'] } },
      // @ts-expect-error a permission that the plugin does not declare
      navigation: [{ end: 'desk', label: 'x', route: 'x', icon: 'x', permission: 'voting.count' }],
    })
    definePlugin({
      ...parts,
      permissions: { 'voting.manage': { grantedTo: ['community_staff'] } },
      // @ts-expect-error another plugin's permission
      cards: [{ slot: 'desk', component: 'x', permission: 'mall.manage', props: async () => card }],
    })
  })

  test('lets a policy ask for its own permissions only', ({ assert }) => {
    class VotingPolicy extends PluginPolicy<typeof voting> {
      manage(member: Person, community: Territory) {
        return this.holds(member, 'voting.manage', community)
      }

      close(member: Person, community: Territory) {
        // @ts-expect-error another plugin's permission
        return this.holds(member, 'mall.manage', community)
      }

      open(member: Person, community: Territory) {
        // @ts-expect-error a permission that nobody declared
        return this.holds(member, 'voting.open', community)
      }
    }
    assert.isFunction(VotingPolicy)
  })

  test('gives each setting the type of its value', ({ assert, expectTypeOf }) => {
    type Values = Awaited<ReturnType<typeof readSettings>>
    const readSettings = (community: Territory) => settingsOf(voting, community)
    expectTypeOf<Values['quorum']>().toEqualTypeOf<number>()
    expectTypeOf<Values['isSecret']>().toEqualTypeOf<boolean>()
    expectTypeOf<Values['motto']>().toEqualTypeOf<string>()
    expectTypeOf<Values['method']>().toEqualTypeOf<'majority' | 'ranking'>()
    expectTypeOf<keyof Values>().toEqualTypeOf<'quorum' | 'isSecret' | 'motto' | 'method'>()

    // @ts-expect-error not a number
    setting.integer('ten', { min: 1, max: 100 })
    // @ts-expect-error a whole number has its limits
    assert.throws(() => setting.integer(10))
    // @ts-expect-error not among the options
    setting.choice('lottery', ['majority', 'ranking'])
    // @ts-expect-error not a setting
    definePlugin({ ...parts, settings: { quorum: 10 } })
  })

  test('lets a contract be answered and asked as it says', ({ assert }) => {
    assert.equal(provide(seats, async () => seatsOn).contract, 'voting.seats')
    // @ts-expect-error an answer of another kind
    provide(seats, async () => namesOn)
    // @ts-expect-error an answer to another question
    provide(seats, async () => seatsOf)
    // @ts-expect-error another question
    const asked = (community: Territory) => ask(seats, community, { room: 1 })
    assert.isFunction(asked)
  })

  test('knows what a listener and a point rule hear', () => {
    points('closed', BallotClosed, ({ payload }) => {
      // @ts-expect-error the event does not say this
      return payload.winner
    })
    const ofAnotherEvent = async () => ({
      default: async (_: { payload: { goodId: string } }) => {},
    })
    // @ts-expect-error a listener of another event
    listen(BallotClosed, 'tally', ofAnotherEvent)
    // @ts-expect-error what the event tells is missing
    new BallotClosed('territory', { ballotId: 'one' })
  })
})

const seats = defineContract<{ day: string }, number>('voting.seats')
const seatsOn = { default: async (_: Territory, { day }: { day: string }) => day.length }
const namesOn = { default: async () => ['a name'] }
const seatsOf = { default: async (_: Territory, __: { room: number }) => 1 }

const card = { default: async () => null }
