import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { Readability } from '@mozilla/readability'
import { parsePage } from '../../src/ingest/html/dom.ts'
import { attributeOf, childrenOf, isElement, type PageNode, TEXT, textOf } from '../../src/ingest/html/page-node.ts'
import { pageTree } from '../../src/ingest/html/page-tree.ts'
import { readerDocument } from '../../src/ingest/html/reader-document.ts'

/** A tree as lines, each as deep as it stands. */
const drawn = (node: PageNode, depth = 0): readonly string[] => {
  const own = isElement(node)
    ? `${node.localName} ${node
        .getAttributeNames()
        .map((name) => `${name}=${attributeOf(node, name).split(/\s+/).join(' ')}`)
        .join(' ')}`
    : node.nodeType === TEXT
      ? JSON.stringify(node.nodeValue)
      : `#${node.nodeType}`
  return [`${'  '.repeat(depth)}${own}`, ...childrenOf(node).flatMap((child) => drawn(child, depth + 1))]
}

const PIECES = [
  '<p>The ferry runs again.',
  '</p>',
  '<p class="lead">“We are glad,” said Ona Bray &amp; went.',
  '<div hidden>',
  '</div>',
  '</span></b>',
  '<b><i>quay</b></i>',
  '<br/>',
  '</br>',
  '<li>tea<li>oars',
  '<table><tr><td>1<td>2<tr><td>3</table>',
  '<!-- drafted by hand -->',
  '<![CDATA[fog]]>',
  '<script>if (a < b) "</p>"</script>',
  '<style>p > a { }</style>',
  '<svg><path d="M0 0"/><title>Boat</title></svg>',
  '<noscript><p>No script.</p></noscript>',
  '<textarea><p>raw</textarea>',
  '<select><option>a<option>b</select>',
  '<?php echo 1 ?>',
  '<IMG SRC=quay.jpg Alt="Quay">',
  '&nbsp;&#8220;&nope; & <',
]

test('a page is taken apart as linkedom takes it apart, whatever a paper leaves open or closes twice', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const page = `<html lang="en"><head><title>Ferry</title></head><body>${pieces.join('')}</body></html>`
      expect(drawn(pageTree(page).body)).toEqual(drawn(parsePage(page).body))
    }),
  )
})

test.each([
  '<p>Only a paragraph.</p>',
  '<head><title>Ferry</title></head><p>No body.</p>',
  '<body><p>No head.</p></body>',
  'Words alone.',
  '',
])('a page that leaves its outer tags out has a body as in linkedom: %s', (page) => {
  expect(drawn(pageTree(page).body)).toEqual(drawn(parsePage(page).body))
})

test('a page in a comment is no page, and shows nothing', () => {
  expect(textOf(pageTree('<!-- <html><body><p>Ferry</p></body></html> -->').body)).toBe('')
})

test('attributes that an old page has in capitals are read, those without a value, too', () => {
  const [first] = childrenOf(pageTree('<html><head></head><body><P HIDDEN Class="Lead">Ferry</P></body></html>').body).filter(isElement)
  expect(first?.hasAttribute('hidden')).toBe(true)
  expect(first?.getAttribute('class')).toBe('Lead')
})

test('what is taken out of a page is gone from it, and what stood in it can take its place', () => {
  const { body } = pageTree('<html><head></head><body><p>One</p><noscript><p>Two</p><p>Three</p></noscript><p>Four</p></body></html>')
  const [, middle, last] = childrenOf(body).filter(isElement)
  middle?.replaceWith(...childrenOf(middle))
  expect(drawn(body).map((line) => line.trim())).toEqual(['body', 'p', '"One"', 'p', '"Two"', 'p', '"Three"', 'p', '"Four"'])
  last?.remove()
  expect(textOf(body)).toBe('OneTwoThree')
})

test('Readability is shown a page without what is left out, and with its marks', () => {
  const page = pageTree(
    '<html><head><title>Ferry</title><script>a</script></head><body><nav>Menu</nav><p class="b a">Ferry</p></body></html>',
  )
  const document = readerDocument(
    page,
    ({ localName }) => localName === 'nav',
    ({ localName }) => (localName === 'p' ? { 'data-mark': '1' } : undefined),
  )
  expect(drawn(document).map((line) => line.trim())).toEqual([
    '#9',
    'html',
    'head',
    'title',
    '"Ferry"',
    'body',
    'p data-mark=1 class=b a',
    '"Ferry"',
  ])
  expect(new Readability(document, {}).parse()?.title).toBe('Ferry')
})
