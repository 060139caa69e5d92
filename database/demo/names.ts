import type Random from './random.ts'

export type Sex = 'male' | 'female'
type Generation = 'elder' | 'middle' | 'young'

const words = (text: string) => text.split(' ')

const surnames = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 ' +
    '彭 曾 萧 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金'
)

const givenNames: Record<Generation, Record<Sex, string[]>> = {
  elder: {
    male: words(
      '建国 国强 德福 永年 志明 长安 福贵 振华 家顺 文礼 玉山 保民 兴旺 树林 学文 万成 生祥 兆和'
    ),
    female: words(
      '秀英 桂兰 玉珍 凤霞 淑芬 秀兰 桂花 玉梅 金花 翠莲 淑贤 菊香 素琴 月娥 惠芳 兰香 春梅 爱莲'
    ),
  },
  middle: {
    male: words(
      '伟 强 军 勇 涛 斌 建军 海波 志刚 晓东 国栋 永强 立新 鹏 杰 文斌 小龙 卫东 磊 宏伟'
    ),
    female: words(
      '敏 静 丽 娟 艳 芳 霞 红梅 晓燕 海霞 丽萍 雪梅 建萍 小红 玉洁 文静 春燕 慧 婷 彩霞'
    ),
  },
  young: {
    male: words(
      '浩然 子轩 宇航 俊杰 嘉豪 博文 天佑 一鸣 泽宇 梓豪 睿 晨阳 明轩 思远 昊天 子涵 皓轩 家乐'
    ),
    female: words(
      '欣怡 雨桐 诗涵 梓萱 可欣 语嫣 佳怡 思琪 雅婷 若曦 梦瑶 一诺 心怡 悦 紫涵 静怡 雨欣 晓彤'
    ),
  },
}

export function surname(random: Random) {
  return random.pick(surnames)
}

/** Given names have their fashions: nobody born in 1940 is called 梓萱. */
export function givenName(random: Random, { birthYear, sex }: { birthYear: number; sex: Sex }) {
  return random.pick(givenNames[generationOf(birthYear)][sex])
}

function generationOf(birthYear: number): Generation {
  if (birthYear < 1965) return 'elder'
  if (birthYear < 1998) return 'middle'
  return 'young'
}
