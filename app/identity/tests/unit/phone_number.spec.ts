import { test } from '@japa/runner'
import { isPhoneNumber, maskPhoneNumber, normalisePhoneNumber } from '#identity/phone_number'

test.group('Phone number', () => {
  test('{$self} is understood')
    .with([
      '13800002345',
      ' 138 0000 2345 ',
      '138-0000-2345',
      '+8613800002345',
      '+86 138 0000 2345',
      '008613800002345',
      '１３８００００２３４５',
      '＋８６ １３８００００２３４５',
    ])
    .run(({ assert }, typed) => {
      assert.equal(normalisePhoneNumber(typed), '13800002345')
    })

  test('{$self} is a mobile number whoever the operator is')
    .with(['13800002345', '14500002345', '16600002345', '19200002345'])
    .run(({ assert }, number) => {
      assert.isTrue(isPhoneNumber(number))
    })

  test('"{$self}" is not a mobile number')
    .with(['', '1380000234', '138000023456', '12800002345', '0935-2212345', '1380000234a'])
    .run(({ assert }, number) => {
      assert.isFalse(isPhoneNumber(number))
    })

  test('its middle is hidden', ({ assert }) => {
    assert.equal(maskPhoneNumber('13800002345'), '138****2345')
  })
})
