import vine from '@vinejs/vine'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { cleanRichText, richText } from '#core/rich_text'

const html = (written: string) => cleanRichText(written).html
const text = (written: string) => cleanRichText(written).text

const address = '(?:(?:https?|tel|mailto):[^"]*|(?!//)[^":]*(?:[/?#][^"]*)?)'
const link = `a(?: href="${address}")? class="text-link" rel="nofollow noopener noreferrer"`
const ours = new RegExp(`^<(?:/?(?:p|h3|h4|ul|ol|li|strong|blockquote)|br /|/a|${link})>$`)

/** What stands there beside our own marks and plain words; nothing of it may be left. */
function strangeIn(cleaned: string) {
  const marks = cleaned.match(/<[^>]*>/g) ?? []
  const words = cleaned.replace(/<[^>]*>/g, '')
  return [...marks.filter((mark) => !ours.test(mark)), ...(words.match(/[<>]/g) ?? [])]
}

test.group('Longer texts', () => {
  test('keep headings, lists, bold, quotes and links', ({ assert }) => {
    const written =
      '<h3>开放时间</h3><p>每天 <strong>九点</strong></p><ul><li><p>带身份证</p></li></ul>' +
      '<blockquote><p>请安静</p></blockquote>'
    assert.equal(html(written), written)
    assert.equal(text(written), '开放时间\n每天 九点\n带身份证\n请安静')
  })

  test('lead out of the house safely', ({ assert }) => {
    assert.equal(
      html('<p><a href="https://wuwei.gov.cn" target="_blank" onclick="x()">市里</a></p>'),
      '<p><a href="https://wuwei.gov.cn" class="text-link" rel="nofollow noopener noreferrer">市里</a></p>'
    )
  })

  test('are paragraphs where somebody typed plainly', ({ assert }) => {
    assert.equal(
      html('一行\n二行\n\n另一段 5 < 6 & 7'),
      '<p>一行<br />二行</p><p>另一段 5 &lt; 6 &amp; 7</p>'
    )
    assert.equal(text('一行\n二行\n\n另一段 5 < 6 & 7'), '一行\n二行\n另一段 5 < 6 & 7')
  })

  test('without words are empty', ({ assert }) => {
    for (const written of ['', ' \n ', '<p></p>', '<p> <br></p><ul><li></li></ul>']) {
      assert.deepEqual(cleanRichText(written), { html: '', text: '' })
    }
  })

  test('lose {what}')
    .with([
      { what: 'scripts', written: '<script>alert(1)</script>' },
      { what: 'scripts that are not closed', written: '<script>alert(1)' },
      { what: 'handlers', written: '<img src=x onerror=alert(1)>' },
      { what: 'links that are scripts', written: '<a href="javascript:alert(1)">x</a>' },
      { what: 'links that hide it', written: '<a href="java&#10;script:alert(1)">x</a>' },
      { what: 'links with data', written: '<a href="data:text/html,<script>x</script>">x</a>' },
      { what: 'links without a protocol', written: '<a href="//elsewhere.example">x</a>' },
      { what: 'styles', written: '<p style="position:fixed;inset:0">x</p><style>*{}</style>' },
      { what: 'frames', written: '<iframe src="https://x.example"></iframe>' },
      { what: 'drawings', written: '<svg><animate onbegin=alert(1) attributeName=x></svg>' },
      {
        what: 'raw text',
        written: '<noscript><p title="</noscript><img src=x onerror=1>"></noscript>',
      },
      {
        what: 'formulas',
        written: '<math><mtext><style><img src onerror=alert(1)></style></math>',
      },
      { what: 'forms', written: '<form action="/sign-out"><button>x</button></form>' },
      {
        what: 'bases',
        written: '<base href="https://x.example"><meta http-equiv=refresh content=0>',
      },
      { what: 'classes of ours', written: '<p class="flash">x</p><a href="/x" id="content">x</a>' },
      { what: 'junk within junk', written: '<<script>script>alert(1)<</script>/script>' },
      { what: 'what is half a mark', written: '<p <img src=x onerror=alert(1)//>' },
    ])
    .run(({ assert }, { written }) => {
      for (const each of [written, `<p>好</p>${written}<p>完</p>`]) {
        assert.deepEqual(strangeIn(html(each)), [])
      }
    })

  test('lose what is nested deeper than anybody reads', ({ assert }) => {
    const deep = `<p>好</p>${'<ul><li>'.repeat(2000)}底${'</li></ul>'.repeat(2000)}`
    assert.isBelow(html(deep).length, 200)
    assert.include(text(deep), '底')
  })

  test('stay as they are when they are cleaned again, and hold nothing strange', ({ assert }) => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<h1>',
        '</h1>',
        '<ul>',
        '<li>',
        '</ul>',
        '<b>',
        '</b>',
        '<a href="/x">',
        '</a>',
      ],
      ...[
        '<script>',
        '</script>',
        '<svg>',
        '<!--',
        '-->',
        '<div>',
        '</div>',
        '&lt;',
        '"',
        '<br>',
        ' on=1 ',
      ],
      ...[
        '<a href=javascript:x>',
        '<blockquote>',
        '</blockquote>',
        '字',
        '\n',
        '<',
        '>',
        '<style>',
        '<table>',
      ]
    )
    const written = fc.array(piece, { maxLength: 30 }).map((pieces) => `<p>${pieces.join('')}`)
    fc.assert(
      fc.property(written, (each) => {
        const once = html(each)
        assert.equal(html(once), once)
        assert.deepEqual(strangeIn(once), [])
      }),
      { numRuns: 500 }
    )
  })

  test('of a field are counted as a reader counts, and huge ones are refused at once', async ({
    assert,
  }) => {
    const validator = vine.create({ words: richText({ most: 10 }) })
    const ask = async (words: string) => (await validator.tryValidate({ words }))[0] === null
    assert.isTrue(await ask('<p><strong>一二三四五</strong>六七八九十</p>'))
    assert.isFalse(await ask('<p>一二三四五六七八九十一</p>'))
    assert.isFalse(await ask(`<p>${'<strong></strong>'.repeat(100_000)}</p>`))
  })
})
