/** A door as it is stored: `2 单元 501 室`, `2-501`, `２－５０１` are one door, `2-501`. */
export default function normaliseDoor(typed: string) {
  return typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(单元|门洞|门|栋|幢)(?=.)/g, '-')
    .replace(/[室号户房]$/, '')
    .replace(/[—–_/#]+/g, '-')
    .replace(/-+/g, '-')
    .toUpperCase()
}

/** `2-***`: the stairs, not the flat. */
export function maskDoor(door: string) {
  const stairs = door.split('-')[0]
  return door.includes('-') ? `${stairs}-***` : '***'
}
