import { globSync, readFileSync } from 'node:fs'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import pluginFolders from '#config/plugin_folders'

/**
 * Words of offices that nobody says at the door, each with what is said instead. Laws and documents
 * that are named by their title may have them: they stand in 《》.
 */
const officialese: Record<string, string> = {
  赋能: '说清楚帮到了谁、做了什么',
  数字化: '直接说用手机能做什么',
  抓手: '办法',
  闭环: '办完了，告诉您结果',
  打造: '建、办',
  助力: '帮',
  贯彻: '按……做',
  切实: '去掉',
  予以: '去掉，直接用动词',
  兹: '现在',
  特此: '去掉',
  知悉: '知道',
  相关规定: '说出是哪一条',
  按照有关: '说出是哪一条',
  办理完毕: '办好了',
  责令: '请……在……前改好',
  逾期: '过了……还没……',
  届时: '到时候',
  之日起: '从……起',
  上述: '上面的',
  敬请: '请',
  温馨提示: '去掉，直接说',
  您的操作: '说出做了什么',
  系统繁忙: '说出怎么办',
  操作失败: '说出什么没成、怎么办',
  非法: '说出哪里不对、怎么改',
  进一步: '去掉',
  全方位: '去掉',
  高效便捷: '去掉',
}

const folders = ['resources', ...Object.values(pluginFolders)]

test.group('Chinese texts', () => {
  test('say what people say, and nothing as offices write it', ({ assert }) => {
    const files = folders.flatMap((folder) => globSync(app.makePath(folder, 'lang/zh-CN/*.json')))
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/《[^》]*》/g, '')
      const words = Object.keys(officialese).filter((word) => text.includes(word))
      return words.map((word) => `${app.relativePath(file)}: ${word} → ${officialese[word]}`)
    })

    assert.isAbove(files.length, 10)
    assert.deepEqual(found, [])
  })
})
