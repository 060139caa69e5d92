import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  factsInIdentityNumber,
  faultOfIdentityNumber,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from '#identity/identity_number'
import faultAgain from '../identity_number_again.ts'
import madeUpIdentityNumber from '#database/demo/made_up_identity_number'

const today = '2026-06-01'
const fault = (number: string) => faultOfIdentityNumber(number, today)

/**
 * The check character once more, written from ISO 7064 MOD 11-2 instead of the table of weights
 * in GB 11643: double and add, so that a slip in one shows against the other.
 */
function checkByDoubling(digits: string) {
  const remainder = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0)
  const check = (12 - remainder) % 11
  return check === 10 ? 'X' : String(check)
}

/** Any county of a province there is; residents from Hong Kong, Macao and Taiwan; counties that are no more. */
const region = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('11', '31', '44', '62', '65', '911', '950', '983'),
      fc.integer({ min: 0, max: 9999 })
    )
    .map(([province, county]) => (province + String(county).padStart(4, '0')).slice(0, 6)),
  fc.constantFrom('810000', '820000', '830000'),
  fc.constantFrom('132421', '210219', '310110', '422201', '440524', '510202', '512301', '622301')
)

const validNumber = fc
  .record({
    region,
    born: fc.date({
      min: new Date('1850-01-01'),
      max: new Date('2026-06-01'),
      noInvalidDate: true,
    }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ born, region: code, sequence }) => {
    const birthDate = born.toISOString().slice(0, 10).replaceAll('-', '')
    const digits = code + birthDate + String(sequence).padStart(3, '0')
    return digits + checkByDoubling(digits)
  })

/** A valid number in which up to three characters were replaced, left out or put in. */
const anyNumber = fc
  .tuple(
    validNumber,
    fc.array(
      fc.record({
        place: fc.nat({ max: 17 }),
        typed: fc.constantFrom('', ...'0123456789X', ...'0123456789', 'x', 'A', '12'),
      }),
      { maxLength: 3 }
    )
  )
  .map(([number, slips]) =>
    slips.reduce(
      (text, { place, typed }) => text.slice(0, place) + typed + text.slice(place + 1),
      number
    )
  )

/** The same characters as somebody may type them: full-width, small letters, spaces between. */
const typing = fc.array(fc.constantFrom('as it is', 'full', 'small', 'spaced'), {
  minLength: 20,
  maxLength: 20,
})

function typedAs(number: string, ways: string[]) {
  const full = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)
  const write: Record<string, (character: string) => string> = {
    'as it is': (character) => character,
    'full': full,
    'small': (character) => character.toLowerCase(),
    'spaced': (character) => `\u3000${full(character.toLowerCase())} `,
  }
  return [...number].map((character, place) => write[ways[place % 20]](character)).join('')
}

test.group('Identity number', () => {
  test('{$self} is valid')
    .with(['11010519491231002X', '440524188001010014', '810000199408230021', '911124198108030024'])
    .run(({ assert }, number) => {
      assert.isNull(fault(number))
    })

  test('the fault of {number} is its {fault}')
    .with([
      { number: '', fault: 'length' },
      { number: '11010519491231002', fault: 'length' },
      { number: '110105194912310021X', fault: 'length' },
      { number: '110105491231002', fault: 'length' },
      { number: '1101051949123100AX', fault: 'characters' },
      { number: 'X10105194912310020', fault: 'characters' },
      { number: '11010519491231002x', fault: 'characters' },
      { number: '99010519491231002X', fault: 'region' },
      { number: '00010519491231002X', fault: 'region' },
      { number: '11010519490230002X', fault: 'birth_date' },
      { number: '11010519491331002X', fault: 'birth_date' },
      { number: '11010519000229002X', fault: 'birth_date' },
      { number: '11010518491231002X', fault: 'birth_date' },
      { number: '11010520260602002X', fault: 'birth_date' },
      { number: '110105194912310021', fault: 'check' },
    ])
    .run(({ assert }, { number, fault: expected }) => {
      assert.equal(fault(number), expected)
    })

  test('a leap day and the day of birth itself are real days', ({ assert }) => {
    const born = (birthDate: string) =>
      madeUpIdentityNumber({ region: '620602', birthDate, sex: 'male', turn: 3 })

    assert.isNull(fault(born('2000-02-29')))
    assert.isNull(fault(born(today)))
  })

  test('numbers made by another implementation are valid', ({ assert }) => {
    fc.assert(
      fc.property(validNumber, (number) => {
        assert.isNull(fault(number))
      }),
      { numRuns: 2000 }
    )
  })

  test('10,000 numbers, right and wrong in every way, are judged as another implementation does', ({
    assert,
  }) => {
    const seen = new Set<string | null>()
    const agree = fc.property(anyNumber, (number) => {
      const expected = faultAgain(number, today)
      seen.add(expected)
      assert.equal(fault(number), expected, number)
    })
    fc.assert(agree, { numRuns: 10_000 })
    // The numbers are worth something only if they are wrong in every way.
    assert.sameMembers([...seen], [null, 'length', 'characters', 'region', 'birth_date', 'check'])
  })

  test('10,000 numbers typed in every way are judged as if they were typed well', ({ assert }) => {
    const agree = fc.property(anyNumber, typing, (number, ways) => {
      const wellTyped = number.toUpperCase()
      const understood = normaliseIdentityNumber(typedAs(number, ways))
      assert.equal(understood, wellTyped)
      assert.equal(fault(understood), faultAgain(wellTyped, today))
    })
    fc.assert(agree, { numRuns: 10_000 })
  })

  test('a number of Hong Kong, Macao, Taiwan, or of a county that is no more, is valid', ({
    assert,
  }) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(validNumber, (number) => {
        seen.add(number.slice(0, 6))
        assert.isNull(fault(number))
      }),
      { numRuns: 2000 }
    )
    assert.includeMembers([...seen], ['810000', '820000', '830000', '512301', '440524'])
  })

  test('one wrong character is always found', ({ assert }) => {
    fc.assert(
      fc.property(validNumber, (number) => {
        const survivors = withOneOtherCharacter(number).filter((typed) => fault(typed) === null)
        assert.isEmpty(survivors)
      }),
      { numRuns: 2000 }
    )
  }).disableTimeout()

  test('two neighbours in the wrong order are always found', ({ assert }) => {
    fc.assert(
      fc.property(validNumber, (number) => {
        const survivors = withNeighboursSwapped(number).filter((typed) => fault(typed) === null)
        assert.isEmpty(survivors)
      }),
      { numRuns: 2000 }
    )
  }).disableTimeout()

  test('it is understood however it was typed', ({ assert }) => {
    for (const typed of [
      '11010519491231002x',
      ' 110105 19491231 002X ',
      '１１０１０５１９４９１２３１００２Ｘ',
      '１１０１０５１９４９１２３１００２ｘ',
      '110105\u300019491231\t002x',
    ]) {
      assert.equal(normaliseIdentityNumber(typed), '11010519491231002X')
    }
  })

  test('it tells the birth date and the sex', ({ assert }) => {
    assert.deepEqual(factsInIdentityNumber('11010519491231002X'), {
      birthDate: '1949-12-31',
      sex: 'female',
    })
    assert.deepEqual(factsInIdentityNumber('440524188001010014'), {
      birthDate: '1880-01-01',
      sex: 'male',
    })
  })

  test('staff see its ends only', ({ assert }) => {
    assert.equal(maskIdentityNumber('11010519491231002X'), '110105********002X')
  })
})

function withOneOtherCharacter(number: string) {
  return [...number].flatMap((character, place) =>
    [...'0123456789X']
      .filter((other) => other !== character)
      .map((other) => number.slice(0, place) + other + number.slice(place + 1))
  )
}

function withNeighboursSwapped(number: string) {
  return [...number.slice(1)]
    .map((right, place) => ({ left: number[place], right, place }))
    .filter(({ left, right }) => left !== right)
    .map(
      ({ left, right, place }) => number.slice(0, place) + right + left + number.slice(place + 2)
    )
}
