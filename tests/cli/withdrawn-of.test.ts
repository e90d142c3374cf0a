import { expect, test } from 'vitest'
import { type WithdrawnReading, withdrawnOf } from '../../src/cli/withdrawn-of.ts'
import { read } from '../properties/known.ts'

/** What is withdrawn of the gravest difference of some printings, the words of one of which were wrong. */
async function withdrawn(letter: string, ...printings: readonly string[]): Promise<WithdrawnReading> {
  const report = await read(
    printings.map((words, i) => ({
      name: `paper-${i}.txt`,
      text: `---\noutlet: Paper ${i}\n---\nThe night the bridge went\n\n“${words}” Ada Brunt told the inquest.\n`,
    })),
  )
  return withdrawnOf(report, report.findings[0]?.discrepancies[0]?.id ?? '', letter)
}

const END = 'before the old bridge was washed away,'

test('what is withdrawn is shown as it is printed, with what not all print', async () => {
  expect(
    await withdrawn(
      'B',
      `We waited eleven winters, I think, ${END}`,
      `We waited seven winters, I think, ${END}`,
      `We waited eleven winters ${END}`,
    ),
  ).toEqual({ reading: 'seven', printed: 'We waited seven winters, I think, before' })
})

test('of words left out it is shown where they would stand', async () => {
  expect(await withdrawn('B', `We never not once signed that paper ${END}`, `We never once signed that paper ${END}`)).toEqual({
    reading: '',
    printed: 'We never ‸ once signed that paper',
  })
})

test('of words told with a neighbour that is only spelled otherwise, what differs is withdrawn', async () => {
  expect(await withdrawn('B', `My nephew organized the boats ${END}`, `My niece organised the boats ${END}`)).toEqual({
    reading: 'niece',
    printed: 'My niece organised the boats before the',
  })
})
