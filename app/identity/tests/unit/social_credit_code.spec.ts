import { test } from '@japa/runner'
import fc from 'fast-check'
import { faultOfSocialCreditCode, normaliseSocialCreditCode } from '#identity/social_credit_code'
import faultAgain from '../social_credit_code_again.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const letters = fc.constantFrom(...alphabet)

/**
 * Both checks once more, as what makes the whole sum vanish: the last character is tried until the
 * weighted sum, itself included, is divisible. No table of weights is shared with what is tested.
 */
function completed(seventeen: string) {
  return [...alphabet].find((last) => vanishes(seventeen + last))!
}

function vanishes(code: string) {
  const sum = [...code].reduceRight(
    ({ power, total }, character, place) => {
      const weight = place === 17 ? 1 : Number(3n ** BigInt(place) % 31n)
      return { power, total: total + alphabet.indexOf(character) * weight }
    },
    { power: 0, total: 0 }
  )
  return sum.total % 31 === 0
}

function organisationCode(eight: string) {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const values = [...eight].map((character) =>
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character)
  )
  const last = [...'0123456789X'].find((check) => {
    const sum = values.reduce((total, value, place) => total + value * weights[place], 0)
    return (sum + (check === 'X' ? 10 : Number(check))) % 11 === 0
  })
  return eight + last
}

const validCode = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '52', '91', '92', '93', 'Y1'),
    fc.integer({ min: 0, max: 999_999 }),
    fc.array(letters, { minLength: 8, maxLength: 8 })
  )
  .map(([kind, region, organisation]) => {
    const seventeen =
      kind + String(region).padStart(6, '0') + organisationCode(organisation.join(''))
    return seventeen + completed(seventeen)
  })

/** A valid code in which up to three characters were replaced, left out or put in. */
const anyCode = fc
  .tuple(
    validCode,
    fc.array(
      fc.record({
        place: fc.nat({ max: 17 }),
        typed: fc.constantFrom('', ...alphabet, ...'0123456789', ...'IOSVZ', 'a', '12'),
      }),
      { maxLength: 3 }
    )
  )
  .map(([code, slips]) =>
    slips.reduce(
      (text, { place, typed }) => text.slice(0, place) + typed + text.slice(place + 1),
      code
    )
  )

test.group('Unified social credit code', () => {
  test('a real one is valid', ({ assert }) => {
    assert.isNull(faultOfSocialCreditCode('91440300708461136T'))
  })

  test('the fault of {code} is its {fault}')
    .with([
      { code: '', fault: 'length' },
      { code: '91440300708461136', fault: 'length' },
      { code: '91440300708461136I', fault: 'characters' },
      { code: '9144O300708461136T', fault: 'characters' },
      { code: '91440300708461137T', fault: 'organisation' },
      { code: '91440300708461136U', fault: 'check' },
      { code: '92440300708461136T', fault: 'check' },
    ])
    .run(({ assert }, { code, fault }) => {
      assert.equal(faultOfSocialCreditCode(code), fault)
    })

  test('10,000 codes made by another implementation are valid', ({ assert }) => {
    const isValid = fc.property(validCode, (code) => assert.isNull(faultOfSocialCreditCode(code)))
    fc.assert(isValid, { numRuns: 10_000 })
  })

  test('10,000 codes, right and wrong in every way, are judged as another implementation does', ({
    assert,
  }) => {
    const seen = new Set<string | null>()
    const agree = fc.property(anyCode, (code) => {
      const expected = faultAgain(code)
      seen.add(expected)
      assert.equal(faultOfSocialCreditCode(code), expected, code)
    })
    fc.assert(agree, { numRuns: 10_000 })
    assert.sameMembers([...seen], [null, 'length', 'characters', 'organisation', 'check'])
  })

  test('10,000 codes typed full-width and small are understood', ({ assert }) => {
    const full = (text: string) =>
      text.replace(/./g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))
    const understood = fc.property(validCode, fc.nat({ max: 18 }), (code, place) => {
      const typed = `${full(code.slice(0, place))} ${code.slice(place).toLowerCase()}`
      assert.equal(normaliseSocialCreditCode(typed), code)
    })
    fc.assert(understood, { numRuns: 10_000 })
  })

  test('one wrong character is always found', ({ assert }) => {
    const found = fc.property(validCode, fc.nat({ max: 17 }), letters, (code, place, other) => {
      if (code[place] === other) return
      assert.isNotNull(
        faultOfSocialCreditCode(code.slice(0, place) + other + code.slice(place + 1))
      )
    })
    fc.assert(found, { numRuns: 10_000 })
  })

  test('it is understood however it was typed', ({ assert }) => {
    for (const typed of ['９１440300708461136t', ' 9144-0300-7084-6113-6T ']) {
      assert.equal(normaliseSocialCreditCode(typed), '91440300708461136T')
    }
  })
})
