import { test } from '@japa/runner'
import inBytes from '#web/in_bytes'

test.group('A page in bytes', () => {
  test('is what its text is in UTF-8', ({ assert }) => {
    const pages = ['', 'Linli', '<p>邻里 · 凉州</p>', 'é ß 𠮷 👵🏼', '甲'.repeat(50_000)]
    for (const page of pages) assert.isTrue(inBytes(page).equals(Buffer.from(page, 'utf8')))
  })

  test('is a page still where a text was cut within a character', ({ assert }) => {
    const half = '👵'.slice(0, 1)
    assert.equal(inBytes(`<p>${half}</p>`).toString(), '<p>\ufffd</p>')
  })
})
