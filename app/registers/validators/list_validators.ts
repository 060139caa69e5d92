import vine from '@vinejs/vine'
import { identityNumber, personName, phone } from '#identity/validators/identity_validators'
import { areaSources, houseStatuses, houseUses } from '#registers/models/house'
import { organisationKinds } from '#registers/models/organisation'
import { headWords, relationWords } from '#registers/relation_words'
import { codeOf, day, wordOf } from '#registers/validators/list_rules'
import { socialCreditCode } from '#registers/validators/register_validators'

const text = (most: number) => vine.string().trim().maxLength(most)
/** In m² with two places; kept in 0.01 m². */
const area = () =>
  vine
    .number()
    .positive()
    .max(100_000)
    .transform((value) => Math.round(value * 100))
const words = <Code extends string>(codes: readonly Code[], names: string[]) =>
  wordOf(
    Object.fromEntries(
      codes.flatMap((code, at) => [
        [code, code],
        [names[at], code],
      ])
    ) as Record<string, Code>
  )

export const personListValidator = vine.create({
  name: personName(),
  identityNumber: identityNumber().optional(),
  birthDate: day().optional(),
  sex: wordOf({ 男: 'male', 女: 'female', male: 'male', female: 'female' } as const).optional(),
  phone: phone().optional(),
  grid: text(40).optional(),
  building: text(80).optional(),
  door: text(30).optional(),
  household: text(20).optional(),
  relationToHead: wordOf(headWords).optional(),
  houseRelation: wordOf(relationWords).optional(),
  since: day().optional(),
  ethnicity: codeOf('ethnicity').optional(),
  politicalStatus: codeOf('political_status').optional(),
  registeredAddress: text(120).optional(),
})

export const houseListValidator = vine.create({
  estate: text(40).optional(),
  number: text(40),
  address: text(120),
  units: vine.number().withoutDecimals().range([1, 60]).optional(),
  floors: vine.number().withoutDecimals().range([1, 130]).optional(),
  builtYear: vine.number().withoutDecimals().range([1850, 2100]).optional(),
  door: text(30),
  use: words(houseUses, ['住宅', '商铺', '办公', '其他']).optional(),
  status: words(houseStatuses, ['自住', '出租', '群租', '空置', '商用']).optional(),
  buildingArea: area().optional(),
  exclusiveArea: area().optional(),
  areaSource: words(areaSources, ['登记簿', '测绘', '合同']).optional(),
  titleNumber: text(60).optional(),
})

export const organisationListValidator = vine.create({
  organisation: text(80).minLength(2),
  kind: words(organisationKinds, ['企业', '个体工商户', '社会组织', '事业单位', '机关', '其他']),
  socialCreditCode: socialCreditCode().optional(),
  address: text(120),
  grid: text(40).optional(),
  legalPersonName: personName().optional(),
  legalPersonNumber: identityNumber().optional(),
  phone: text(20).optional(),
})
