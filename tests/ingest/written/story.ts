/** An invented story, as a desk has it before it is written in a format. */
export interface Story {
  readonly outlet: string
  readonly title: string
  readonly author: string
  /** ISO 8601 day. */
  readonly date: string
  readonly url: string
  readonly itemId: string
  readonly language: string
  readonly paragraphs: readonly string[]
}

/** What the ferry board said, with a quotation cut by its cue, one over two paragraphs, one inside another, and a single word. */
export const STORY: Story = {
  outlet: 'Brackwater Post',
  title: 'Night ferry to run again from May',
  author: 'Marit Holm',
  date: '2026-03-05',
  url: 'https://brackwater-post.example/2026/03/night-ferry-to-run-again',
  itemId: 'urn:brackwater:20260305:4711',
  language: 'en',
  paragraphs: [
    'BRACKWATER — The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday.',
    '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up.”',
    'The board voted seven to two, after a debate of four hours, for a smaller vessel that needs a crew of only five.',
    '“I told them plainly: ‘A boat that never sails costs more than one that does,’” the harbour master, Joren Falk, told reporters after the vote.',
    '“It will not pay for itself in the first year,” he said. “It does not have to; no road on the mainland pays for itself, and nobody asks one to.',
    '“What we owe the island is a way home at night.”',
    'Critics called the plan “reckless” and said they would ask the county for a second opinion before the summer timetable is printed.',
    'Tickets go on sale on 20 April at £12.50, and children under six travel free, the board’s secretary wrote in a note to members.',
  ],
}
