import Territory from '#territories/models/territory'
import uniqueNumber from '#tests/factories/unique_number'

export const header = 'code,level,name,parent_code'

/** A small city. Its codes begin with `A`, for which every test writes a prefix of its own. */
export const city = [
  'A1,city,云城市,',
  'A11,county,东区,A1',
  'A111,street,河街道,A11',
  'A1111,community,柳树社区,A111',
  'A11111,grid,第一网格,A1111',
]

export function uniquePrefix() {
  return `t${uniqueNumber()}_`
}

export function written(prefix: string, lines: string[], lineEnd = '\n') {
  return Buffer.from(lines.join(lineEnd).replaceAll('A', prefix))
}

export function stored(prefix: string) {
  return Territory.query().whereLike('code', `${prefix}%`).orderBy('path')
}
