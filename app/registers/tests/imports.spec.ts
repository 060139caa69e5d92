import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import HouseholdMember from '#identity/models/household_member'
import Person from '#identity/models/person'
import bringList from '#registers/actions/bring_list'
import { applyImport, undoImport } from '#registers/actions/decide_import'
import recordFact from '#registers/actions/record_fact'
import workOnImport from '#registers/actions/work_on_import'
import registerLists from '#registers/lists/register_lists'
import type { RegisterName } from '#registers/lists/register_list'
import House from '#registers/models/house'
import HouseRelation from '#registers/models/house_relation'
import Organisation from '#registers/models/organisation'
import RegisterImport from '#registers/models/register_import'
import countOutcomes from '#registers/queries/count_outcomes'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createResident } from '#tests/factories/people'
import { createHouse, createRegister } from '#tests/factories/registers'
import { createCommunity } from '#tests/factories/territories'

type Register = Awaited<ReturnType<typeof createRegister>>

/** Brings a list as CSV and lets it be checked. */
async function bring(
  { by, community }: Register,
  text: string,
  register: RegisterName = 'persons'
) {
  const folder = await mkdtemp(join(tmpdir(), 'linli-import-'))
  try {
    const path = join(folder, 'list.csv')
    await writeFile(path, text)
    const file = { id: crypto.randomUUID(), path, name: 'list.csv', by }
    const { id } = await bringList(registerLists[register], community, file)
    await workOnImport(id)
    return RegisterImport.findOrFail(id)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function apply(brought: RegisterImport) {
  await applyImport(brought)
  await workOnImport(brought.id)
  return brought.refresh()
}

const faultsOf = async ({ id }: RegisterImport) => {
  const lines = await db
    .from('register_import_lines')
    .where('import_id', id)
    .whereNot('outcome', 'ready')
    .orderBy('line')
  return lines.map(({ faults, line, outcome }) => [line, outcome, faults[0]?.key ?? null])
}

test.group('A list of people', () => {
  test('is tried first: every fault is told, and nothing is written', async ({ assert }) => {
    const register = await createRegister()
    const { by, community } = register
    const house = await createHouse(community, by)
    const [known, number, strange] = Array.from({ length: 3 }, () => uniqueIdentityNumber())
    await createResident(community, { assuranceLevel: 'real_name', identityNumber: known })
    await createResident(await createCommunity(), {
      assuranceLevel: 'real_name',
      identityNumber: strange,
    })
    const home = `${house.building.label},1-201`
    const brought = await bring(
      register,
      [
        '姓名,身份证号码,楼栋,门牌,入住日期',
        `王秀英,${number},${home},2019/5/1`,
        `王秀英,${number},${home},`,
        `王秀英,6.20602E+17,,,`,
        `张建国,${uniqueIdentityNumber()},没有这栋楼,1-201,`,
        `张建国,${uniqueIdentityNumber()},${house.building.label},9-999,`,
        `李娜,${known},,,`,
        `李娜,${strange},,,`,
        `李娜,,,,`,
        `李娜,${uniqueIdentityNumber()},,,2019-02-30`,
      ].join('\n')
    )
    assert.equal(brought.state, 'checked')
    assert.deepEqual(await faultsOf(brought), [
      [3, 'repeated', 'registers.E_REGISTERS_LINE_REPEATED'],
      [4, 'faulty', 'registers.messages.identityNumber.identityNumber.length'],
      [5, 'faulty', 'registers.E_REGISTERS_BUILDING_UNKNOWN'],
      [6, 'faulty', 'registers.E_REGISTERS_DOOR_UNKNOWN'],
      [7, 'known', 'registers.E_REGISTERS_LINE_KNOWN'],
      [8, 'faulty', 'registers.E_REGISTERS_LINE_KNOWN_ELSEWHERE'],
      [9, 'faulty', 'registers.E_REGISTERS_BIRTH_NEEDED'],
      [10, 'faulty', 'registers.messages.since.day'],
    ])
    assert.lengthOf(await Person.within(community).where('name', '王秀英').whereNull('sex'), 0)
    assert.lengthOf(await HouseRelation.within(community), 0)
  })

  test('is applied with home, household and facts, and undone as a whole', async ({ assert }) => {
    const register = await createRegister()
    const house = await createHouse(register.community, register.by)
    const numbers = [uniqueIdentityNumber(), uniqueIdentityNumber()]
    const brought = await bring(
      register,
      [
        '姓名,身份证号码,联系电话,楼栋,门牌,户号,与户主关系,民族,入住日期',
        `王秀英,${numbers[0]},13800000001,${house.building.label},1单元201室,0001,户主,汉族,2019-05-01`,
        `张小宝,${numbers[1]},,${house.building.label},1-201,0001,儿子,回,2021-03-01`,
      ].join('\n')
    )
    await apply(brought)

    assert.equal(brought.state, 'applied')
    const people = await Person.within(register.community)
      .whereNotNull('household_id')
      .orderBy('name')
    assert.deepEqual(
      people.map(({ name, nameInitials }) => [name, nameInitials]),
      [
        ['张小宝', 'zxb'],
        ['王秀英', 'wxy'],
      ]
    )
    const members = await HouseholdMember.query().where('household_id', people[0].householdId!)
    assert.sameMembers(
      members.map(({ relation }) => relation),
      ['0', '2']
    )
    assert.lengthOf(await HouseRelation.query().where('house_id', house.id), 2)

    await undoImport(brought)
    await workOnImport(brought.id)
    await brought.refresh()
    assert.equal(brought.state, 'undone')
    assert.lengthOf(await Person.within(register.community).whereNotNull('household_id'), 0)
    assert.lengthOf(await HouseRelation.query().where('house_id', house.id), 0)
    assert.lengthOf(await db.from('households').where('territory_id', register.community.id), 0)
  })

  test('whoever was changed or used since is kept when it is undone, and told', async ({
    assert,
  }) => {
    const register = await createRegister()
    const text = [
      '姓名,身份证号码',
      `王秀英,${uniqueIdentityNumber()}`,
      `李娜,${uniqueIdentityNumber()}`,
    ]
    const brought = await apply(await bring(register, text.join('\n')))
    const changed = await Person.within(register.community)
      .where('name', '王秀英')
      .orderBy('id', 'desc')
    const fact = {
      fact: 'ethnicity',
      value: '01',
      from: DateTime.fromISO('2020-01-01'),
      reason: null,
    } as const
    await recordFact(changed[0], fact, register.by)

    await undoImport(brought)
    await workOnImport(brought.id)
    const { kept, undone } = await countOutcomes(brought.id)
    assert.deepEqual([kept, undone], [1, 1])
    assert.includeDeepMembers(await faultsOf(brought), [
      [2, 'kept', 'registers.E_REGISTERS_CHANGED_SINCE'],
    ])
  })

  test('two that bring the same people at the same moment enter each once', async ({ assert }) => {
    const register = await createRegister()
    const numbers = Array.from({ length: 30 }, () => uniqueIdentityNumber())
    const list = (order: string[]) =>
      ['姓名,身份证号码', ...order.map((each) => `王秀英,${each}`)].join('\n')
    const both = [
      await bring(register, list(numbers)),
      await bring(register, list(numbers.toReversed())),
    ]
    await Promise.all(both.map(apply))

    const counts = await Promise.all(both.map(({ id }) => countOutcomes(id)))
    assert.equal(counts[0].taken + counts[1].taken, 30)
    assert.equal(counts[0].known + counts[1].known, 30)
    assert.isTrue(both.every(({ failedAt, state }) => state === 'applied' && !failedAt))
  })

  test('one line that the database objects to does not hold up the others', async ({ assert }) => {
    const register = await createRegister()
    const house = await createHouse(register.community, register.by)
    const home = `${house.building.label},1-201,0007,户主`
    const brought = await bring(
      register,
      [
        '姓名,身份证号码,楼栋,门牌,户号,与户主关系',
        `王秀英,${uniqueIdentityNumber()},${home}`,
        `李建国,${uniqueIdentityNumber()},${home}`,
        `张小宝,${uniqueIdentityNumber()},${home.replace('户主', '子')}`,
      ].join('\n')
    )
    await apply(brought)
    assert.deepEqual(await faultsOf(brought), [
      [2, 'taken', null],
      [3, 'faulty', 'identity.E_IDENTITY_HOUSEHOLD_HAS_HEAD'],
      [4, 'taken', null],
    ])
  })

  test('of many chunks is worked on by several hands, and each line is taken once', async ({
    assert,
  }) => {
    const register = await createRegister()
    const numbers = Array.from({ length: 2_300 }, () => uniqueIdentityNumber())
    // The last hundred say the same as the first.
    const lines = [...numbers, ...numbers.slice(0, 100)].map((each) => `王秀英,${each}`)
    const brought = await bring(register, ['姓名,身份证号码', ...lines].join('\n'))
    const { ready, repeated } = await countOutcomes(brought.id)
    assert.deepEqual([brought.state, ready, repeated], ['checked', 2_300, 100])
    const [first] = await db
      .from('register_import_lines')
      .where({ import_id: brought.id, outcome: 'repeated' })
      .orderBy('line')
    assert.deepEqual([first.line, first.faults[0].values], [2_302, { line: 2 }])

    await applyImport(brought)
    await Promise.all([workOnImport(brought.id), workOnImport(brought.id)])
    assert.equal((await countOutcomes(brought.id)).taken, 2_300)
    assert.equal((await brought.refresh()).state, 'applied')
    await undoImport(brought)
    await workOnImport(brought.id)
    assert.equal((await countOutcomes(brought.id)).undone, 2_300)
  })

  test('is applied once, however often it is asked for', async ({ assert }) => {
    const register = await createRegister()
    const brought = await bring(register, `姓名,身份证号码\n王秀英,${uniqueIdentityNumber()}`)
    const answers = await Promise.allSettled([applyImport(brought), applyImport(brought)])
    assert.lengthOf(
      answers.filter(({ status }) => status === 'fulfilled'),
      1
    )
    await Promise.all([workOnImport(brought.id), workOnImport(brought.id)])
    assert.equal((await countOutcomes(brought.id)).taken, 1)
  })

  test('keeps nothing readable of what it brought', async ({ assert }) => {
    const register = await createRegister()
    const number = uniqueIdentityNumber()
    const { id } = await bring(register, `姓名,身份证号码\n王秀英,${number}`)
    const chunks = await db.from('register_import_chunks').where('import_id', id)
    const lines = await db.from('register_import_lines').where('import_id', id)
    assert.notInclude(JSON.stringify([chunks, lines]), number)
  })
})

test.group('Lists of houses and organisations', () => {
  test('houses bring their buildings along', async ({ assert }) => {
    const register = await createRegister()
    const brought = await bring(
      register,
      '小区,楼号,地址,门牌,建筑面积,使用状态\n南苑,3号楼,文庙路,2-501,98.2,出租\n南苑,3 号楼,文庙路,2-502,81,自住\n',
      'houses'
    )
    await apply(brought)
    const houses = await House.within(register.community).preload('building')
    assert.sameMembers(
      houses.map(({ door }) => door),
      ['2-501', '2-502']
    )
    assert.sameMembers(
      houses.map(({ status }) => status),
      ['let', 'lived_in_by_owner']
    )
    assert.equal(houses[0].buildingId, houses[1].buildingId)
    assert.include(
      houses.map(({ buildingArea }) => buildingArea),
      9_820
    )
  })

  test('organisations have a code that fits', async ({ assert }) => {
    const register = await createRegister()
    const brought = await bring(
      register,
      '单位名称,单位类别,统一社会信用代码,地址\n便民超市,个体工商户,91440300708461136T,文庙路\n药店,企业,91440300708461136A,文庙路\n',
      'organisations'
    )
    await apply(brought)
    assert.deepEqual(await faultsOf(brought), [
      [2, 'taken', null],
      [3, 'faulty', 'registers.messages.socialCreditCode.creditCode.check'],
    ])
    assert.lengthOf(await Organisation.within(register.community), 1)
  })
})
