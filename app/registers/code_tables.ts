type Code = { code: string; name: string }

/**
 * Tables of national standards that the register needs. Their names are what the standard says and what
 * lists from other offices carry, so they stay Chinese in every language.
 */
const codeTables = {
  /** GB/T 3304-1991 */
  ethnicity: table(
    '01汉族 02蒙古族 03回族 04藏族 05维吾尔族 06苗族 07彝族 08壮族 09布依族 10朝鲜族 11满族 12侗族 ' +
      '13瑶族 14白族 15土家族 16哈尼族 17哈萨克族 18傣族 19黎族 20傈僳族 21佤族 22畲族 23高山族 ' +
      '24拉祜族 25水族 26东乡族 27纳西族 28景颇族 29柯尔克孜族 30土族 31达斡尔族 32仫佬族 33羌族 ' +
      '34布朗族 35撒拉族 36毛南族 37仡佬族 38锡伯族 39阿昌族 40普米族 41塔吉克族 42怒族 43乌孜别克族 ' +
      '44俄罗斯族 45鄂温克族 46德昂族 47保安族 48裕固族 49京族 50塔塔尔族 51独龙族 52鄂伦春族 ' +
      '53赫哲族 54门巴族 55珞巴族 56基诺族'
  ),
  /** GB/T 4762-1984, in the short forms that everybody writes */
  political_status: table(
    '01中共党员 02中共预备党员 03共青团员 04民革党员 05民盟盟员 06民建会员 07民进会员 08农工党党员 ' +
      '09致公党党员 10九三学社社员 11台盟盟员 12无党派人士 13群众'
  ),
  /** GB/T 4658-2006, its first level: nobody in a community needs to know whether a course was finished */
  education: table(
    '10研究生教育 20大学本科教育 30大学专科教育 40中等职业教育 60普通高级中学教育 70初级中学教育 ' +
      '80小学教育 90其他'
  ),
  /** GB/T 2261.2-2003, without the number of marriages */
  marital_status: table('10未婚 20已婚 30丧偶 40离婚 90未说明的婚姻状况'),
  /** GB/T 2261.4-2003 */
  employment: table(
    '11国家公务员 13专业技术人员 17职员 21企业管理人员 24工人 27农民 31学生 37现役军人 51自由职业者 ' +
      '54个体经营者 70无业人员 80退(离)休人员 90其他'
  ),
  /** No national table: who is alone, so that somebody looks in. */
  care: table('01独居老人 02空巢老人 03留守儿童 04高龄老人 05需要上门探访'),
} satisfies Record<string, Code[]>

export type CodeTable = keyof typeof codeTables
export default codeTables

export function nameOfCode(name: CodeTable, code: string) {
  return codeTables[name].find((each) => each.code === code)?.name ?? code
}

/** The code for what was written in a list: the code itself, or its name with or without its last word. */
export function codeWritten(name: CodeTable, written: string) {
  const text = written.trim()
  const known = codeTables[name].find((each) => {
    return each.code === text || each.name === text || each.name === `${text}族`
  })
  return known?.code ?? null
}

function table(codes: string): Code[] {
  return codes.split(' ').map((each) => ({ code: each.slice(0, 2), name: each.slice(2) }))
}
