import { territoryLevels } from '#territories/models/territory'

/** What is wrong with a file of territories; `line` is null where it concerns the whole file. */
export type TerritoryFault = { line: number | null; text: string }

/** The words for each fault: what is wrong, and where it helps, what to do about it. */
export const faultTexts = {
  empty: () => '文件是空的',
  headerOnly: () => '文件只有标题，没有区划',
  workbook: () => '这是 Excel 工作簿，不是 CSV；请在 Excel 里另存为“CSV UTF-8”',
  utf16: () => '文件是 UTF-16 编码；请另存为“CSV UTF-8”',
  gbk: () => '文件像是 GBK 编码（Excel 直接另存的 CSV 常常如此）；请另存为“CSV UTF-8”',
  encoding: () => '文件不是 UTF-8 编码的文本',
  notCsv: () => '这里读不成 CSV；请检查引号是否成对',
  missingColumns: (names: string[]) =>
    `标题里缺少 ${names.join('、')} 列；需要 code,level,name,parent_code`,
  fieldCount: (found: number, wanted: number) =>
    `这一行有 ${found} 列，标题有 ${wanted} 列；名称里有逗号时请加引号`,
  emptyCode: () => '代码是空的',
  malformedCode: (code: string) => `代码“${code}”只能用字母、数字和下划线，最多 40 个`,
  unknownLevel: (level: string) => `级别“${level}”不认识；只能是 ${territoryLevels.join('、')}`,
  emptyName: () => '名称是空的',
  malformedName: () => '名称太长或有换行；最多 60 个字，写在一行里',
  codeTwice: (code: string, line: number) => `代码 ${code} 在第 ${line} 行已经出现过`,
  noParent: (level: string) => `${level} 必须写上级代码`,
  parentMissing: (code: string) => `上级代码 ${code} 不在文件里，也不在数据库里`,
  cycle: (codes: string[]) => `上级绕成了一圈：${codes.join(' → ')}`,
  parentNotHigher: (parent: string, child: string) =>
    `上级的级别是 ${parent}，必须高于本级 ${child}`,
  gridOutsideCommunity: (parent: string) => `网格必须直接属于社区，而上级的级别是 ${parent}`,
  parentChanged: (before: string | null, after: string | null) =>
    `上级从 ${before ?? '无'} 变成了 ${after ?? '无'}；导入不能搬动区划，请等以后的合并、迁移功能`,
  levelChanged: (before: string, after: string) =>
    `级别从 ${before} 变成了 ${after}；导入不能改变级别`,
}
