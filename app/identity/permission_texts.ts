import roles from '#identity/roles'

const ofCore = new Set(Object.values(roles).flatMap(({ permissions }) => permissions))

/** The key of the words for a role: `identity.roles.grid_worker`, or of a plugin `mall.roles.keeper`. */
export function keyOfRole(role: string) {
  return role in roles ? `identity.roles.${role}` : ofPlugin(role, 'roles')
}

/** The key of the words for a permission: `identity.permissions.desk.enter`, `mall.permissions.manage`. */
export function keyOfPermission(permission: string) {
  return ofCore.has(permission)
    ? `identity.permissions.${permission}`
    : ofPlugin(permission, 'permissions')
}

function ofPlugin(name: string, kind: string) {
  const [id, ...rest] = name.split('.')
  return `${id}.${kind}.${rest.join('.')}`
}
