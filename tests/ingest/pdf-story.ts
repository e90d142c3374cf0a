/** An invented story with quotations of all sorts: cut by a cue, over paragraphs, one inside another; and words with hyphens of their own. */
export const LONG_STORY: readonly string[] = [
  'BRACKWATER — The night ferry between Brackwater and Osel will run again from May, the harbour board decided on Tuesday after a debate that went on for more than four hours.',
  '“We have waited nine winters for this,” said Ilse Tamm, who keeps the inn at the quay, “and nobody on the island had given up. My mother-in-law never saw a doctor after dark in all that time.”',
  'The board voted seven to two for a smaller vessel that needs a crew of only five. The well-known shipyard in Stell is to deliver it in April.',
  '“I told them plainly: ‘A boat that never sails costs more than one that does,’” the harbour master, Joren Falk, told reporters after the vote.',
  '“It will not pay for itself in the first year,” he said. “It does not have to; no road on the mainland pays for itself, and nobody asks one to. I have been asked about little else since the winter before last, when the old vessel was sold for scrap and the children had to stay with their aunts in town from Monday to Friday.',
  '“What we owe the island is a way home at night. That is not a favour. That is what a harbour is for.”',
  'Critics called the plan “reckless” and said they would ask the county for a second opinion before the summer timetable is printed.',
  '“Nobody has shown us a figure that holds water,” said Petra Lind, one of the two who voted against it. “They talk of ninety passengers a night. On the last winter crossing there were eleven, and four of them were the crew.”',
  'Tickets go on sale on 20 April at £12.50, and children under six travel free, the board’s secretary wrote in a note to members.',
  'Mr Falk, a 61-year-old former pilot who has run the port since the old mole collapsed, would not be drawn on the winters after next. “Ask me when the ice comes,” he said.',
  'On the island, people lit bonfires along the shore road when the news came through, and the school closed an hour early.',
  '“My grandfather rowed across when he had to,” said Anneke Vos, 19, who studies on the mainland and comes home once a month. “I would rather not.”',
]
