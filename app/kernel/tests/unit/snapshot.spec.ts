import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import fc from 'fast-check'
import Snapshot, { type Decision, type SetValue } from '#kernel/snapshot'

/** A tree whose names begin alike, so that a path is not mistaken for a part of another. */
const paths = ['a', 'ab', 'a.b', 'a.bb', 'a.b.c', 'a.b.cc', 'a.bb.c', 'a.b.c.d', 'ab.b', 'ab.b.c']

const said = {
  pluginId: fc.constantFrom('mall', 'mall_fair', 'voting'),
  path: fc.constantFrom(...paths),
  isLocked: fc.boolean(),
}
const since = DateTime.fromISO('2026-01-01')

const decision = fc.record<Decision>({
  ...said,
  state: fc.constantFrom('enabled', 'disabled', 'archived', 'purged', 'inherited'),
  capabilities: fc.constant({}),
  since: fc.constant(since),
})
const setValue = fc.record<SetValue>({
  ...said,
  name: fc.constantFrom('days', 'hours'),
  value: fc.integer(),
})

type Said = { path: string; isLocked: boolean }

/** A territory obeys a locked word above it; else it has a word of its own, or that from above. */
function obeyed<Word extends Said>(words: Word[], path: string): Word | null {
  const own = words.find((each) => each.path === path) ?? null
  const isTop = !path.includes('.')
  const fromAbove = isTop ? null : obeyed(words, path.slice(0, path.lastIndexOf('.')))
  return fromAbove?.isLocked ? fromAbove : (own ?? fromAbove)
}

function snapshotOf(contents: { decisions?: Decision[]; settings?: SetValue[] }) {
  return new Snapshot({
    decisions: [],
    settings: [],
    arrangements: [],
    suspended: [],
    ...contents,
  })
}

function word(path: string, state: Decision['state'], isLocked = false): Decision {
  return { pluginId: 'mall', path, state, isLocked, capabilities: {}, since }
}

function isOn(decisions: Decision[], path: string) {
  return snapshotOf({ decisions }).enabledAt(path).has('mall')
}

test.group('What is decided down the tree', () => {
  test('the nearest word on the way up counts, and none means off', ({ assert }) => {
    const decisions = [word('a', 'enabled'), word('a.b', 'disabled'), word('a.b.c', 'enabled')]
    assert.isTrue(isOn(decisions, 'a.bb.c'))
    assert.isFalse(isOn(decisions, 'a.b.cc'))
    assert.isTrue(isOn(decisions, 'a.b.c.d'))
    assert.isFalse(isOn(decisions, 'ab.b'))
  })

  test('a lock counts before every word below it, and the highest lock before others', ({
    assert,
  }) => {
    const locked = [word('a', 'disabled', true), word('a.b', 'enabled', true)]
    assert.isFalse(isOn(locked, 'a.b'))
    assert.isFalse(isOn([...locked, word('a.b.c', 'enabled')], 'a.b.c'))
  })

  test('a word that was taken back says nothing, and locks nothing', ({ assert }) => {
    const decisions = [word('a', 'enabled'), word('a.b', 'inherited', true)]
    assert.isTrue(isOn(decisions, 'a.b'))
    assert.isFalse(isOn([...decisions, word('a.b.c', 'disabled')], 'a.b.c'))
  })

  test('on any tree every territory has what a naive model says', ({ assert }) => {
    const everything = fc.property(oneEach(decision), (decisions) => {
      const snapshot = snapshotOf({ decisions })
      for (const path of paths) {
        assert.sameMembers([...snapshot.enabledAt(path)], naivelyEnabled(decisions, path))
        const within = paths.filter((each) => each === path || each.startsWith(`${path}.`))
        const expected = within.flatMap((each) => naivelyEnabled(decisions, each))
        assert.sameMembers(snapshot.enabledWithin(path), [...new Set(expected)])
      }
    })
    fc.assert(everything, { numRuns: 500 })
  })

  test('so do the values that were set', ({ assert }) => {
    const everything = fc.property(oneEach(setValue), (settings) => {
      const snapshot = snapshotOf({ settings })
      for (const path of paths) {
        for (const { name, pluginId } of settings) {
          const set = settings.filter((each) => each.pluginId === pluginId && each.name === name)
          assert.equal(snapshot.settingAt(pluginId, name, path), obeyed(set, path))
        }
      }
    })
    fc.assert(everything, { numRuns: 500 })
  })
})

/** A territory has at most one word about the same thing. */
function oneEach<Word extends Said & { pluginId: string; name?: string }>(
  arbitrary: fc.Arbitrary<Word>
) {
  const selector = ({ name, path, pluginId }: Word) => `${pluginId} ${name} ${path}`
  return fc.uniqueArray(arbitrary, { selector, maxLength: 20 })
}

function naivelyEnabled(decisions: Decision[], path: string) {
  const valid = decisions.filter(({ state }) => state !== 'inherited')
  const plugins = [...new Set(valid.map(({ pluginId }) => pluginId))]
  return plugins.filter((pluginId) => {
    const about = valid.filter((each) => each.pluginId === pluginId)
    return obeyed(about, path)?.state === 'enabled'
  })
}
