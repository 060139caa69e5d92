import { test } from '@japa/runner'
import fillStub, { fillNames } from '#kernel/plugin_stub'

const choices = {
  id: 'lost_things',
  resource: 'lost_thing',
  plural: 'lost_things',
  zh: '失物招领',
  en: 'Lost and found',
  isModerated: false,
  hasSignUp: false,
  hasBooking: false,
}

test.group('A stub of a plugin', () => {
  test('takes every name in its form', ({ assert }) => {
    const names = '_id_ _Id_ _note_ _Note_ _noteVar_ _notes_ _Notes_ _notesVar_ _zh_ _en_'
    assert.equal(
      fillNames(names, choices),
      'lost_things LostThings lost_thing LostThing lostThing lost_things LostThings lostThings 失物招领 Lost and found'
    )
    assert.equal(fillNames('post__note_.ts', choices), 'post_lost_thing.ts')
    assert.equal(fillNames('_id___notes_', choices), 'lost_things_lost_things')
  })

  test('keeps the lines that were chosen', ({ assert }) => {
    const stub = 'a\n[[if moderated]]\nb\n[[else]]\nc\n[[end]]\nd'
    assert.equal(fillStub(stub, choices), 'a\nc\nd')
    assert.equal(fillStub(stub, { ...choices, isModerated: true }), 'a\nb\nd')
  })

  test('keeps lines for which one of several choices is enough', ({ assert }) => {
    const stub = '[[if signUp booking]]\na\n[[end]]\nb'
    assert.equal(fillStub(stub, choices), 'b')
    assert.equal(fillStub(stub, { ...choices, hasBooking: true }), 'a\nb')
  })

  test('is left out where nobody moderates', ({ assert }) => {
    const stub = '[[only moderated]]\na'
    assert.isNull(fillStub(stub, choices))
    assert.equal(fillStub(stub, { ...choices, isModerated: true }), 'a')
  })
})
