import { DateTime } from 'luxon'

/** The version of 《儿童个人信息处理规则》 that guardians agree to now (PIPL art. 31). Texts `identity.child_rules.*`. */
export const childRulesVersion = '2026-11'

/** Below this age a guardian must agree to the rules for children (PIPL art. 31). */
const childAge = 14
/** From this age a person acts for themselves (Civil Code art. 17). */
const adultAge = 18

/** Whether somebody born on this ISO date is under 14 today. */
export function isChild(birthDate: string) {
  return birthdayOf(birthDate, childAge) > DateTime.now()
}

/** Whether somebody born on this ISO date is under 18 today. */
export function isMinor(birthDate: string) {
  return comesOfAge(birthDate) > DateTime.now()
}

/** The day from which a guardian acts for them no longer. */
export function comesOfAge(birthDate: string) {
  return birthdayOf(birthDate, adultAge)
}

function birthdayOf(birthDate: string, age: number) {
  return DateTime.fromISO(birthDate, { zone: 'Asia/Shanghai' }).plus({ years: age })
}
