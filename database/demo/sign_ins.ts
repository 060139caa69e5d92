import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import type { Role } from '#core/plugin'
import env from '#start/env'
import type { DemoPlan } from './plan.ts'

/** Someone to sign in as. `identityNumber` is given where it can be tried out at /me/verification. */
export type DemoSignIn = { role: string; name: string; phone: string; identityNumber?: string }

const roleNames: Record<Role, string> = {
  community_staff: '社区工作人员',
  grid_worker: '网格员',
  street_staff: '街道工作人员',
  leader: '领导',
  provider_member: '服务者',
  volunteer: '志愿者',
  system_administrator: '系统管理员',
  security_administrator: '安全管理员',
  audit_administrator: '审计管理员',
}

/** How well the first three residents are known. */
const knownAs = ['居民（已实名）', '居民（本人已核验）', '居民（本社区住户）']

export function signInsOf({ households, newcomers, phones, staff }: DemoPlan): DemoSignIn[] {
  const names = new Map(
    households.flatMap(({ members }) => members).map((each) => [each.identityNumber, each.name])
  )
  return [
    ...[...phones].slice(0, 3).map(([identityNumber, phone], index) => ({
      role: knownAs[index],
      name: names.get(identityNumber)!,
      phone,
    })),
    ...newcomers
      .filter(({ verification }) => verification === 'none')
      .map(({ identityNumber, name, phone }) => ({
        role: '居民（未实名）',
        name,
        phone,
        identityNumber,
      })),
    ...staff.map(({ name, phone, role }) => ({ role: roleNames[role], name, phone })),
  ]
}

/** Writes down who to sign in as, for people and for tests; returns the file's path. */
export async function writeSignIns(signIns: DemoSignIn[]) {
  const folder = env.get('STORAGE_PATH') ?? app.makePath('storage')
  const file = join(folder, 'demo_sign_ins.json')
  await mkdir(folder, { recursive: true })
  await writeFile(file, JSON.stringify(signIns, null, 2) + '\n')
  return file
}
