import { test } from '@japa/runner'
import maskName from '#identity/masked_name'

test.group('Masked name', () => {
  test('{name} is shown as {masked}')
    .with([
      { name: '张明', masked: '张*' },
      { name: '张小明', masked: '张*明' },
      { name: '欧阳娜娜', masked: '欧*娜' },
      { name: '阿卜杜拉·买买提', masked: '阿*提' },
      // A rare character outside the basic plane counts as one letter.
      { name: '𠮷明', masked: '𠮷*' },
    ])
    .run(({ assert }, { name, masked }) => {
      assert.equal(maskName(name), masked)
    })
})
