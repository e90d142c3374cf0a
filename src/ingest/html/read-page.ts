import type { Part } from '../../model.ts'
import type { Metadata } from '../../options.ts'
import { authorNote } from './author-note.ts'
import { bodyBlocks } from './body-blocks.ts'
import { creditsShown } from './credits-shown.ts'
import { withoutFurniture } from './furniture.ts'
import { thingsOf } from './json-ld.ts'
import { isWithin } from './is-within.ts'
import { joined } from './lay-out.ts'
import { pageTree } from './page-tree.ts'
import { readDescription, readPageMetadata } from './page-metadata.ts'
import { besideOf } from './parts.ts'
import { repeatsIn } from './repeats.ts'
import { plainText } from './plain-text.ts'
import { scriptBody } from './script-body.ts'
import { statedBody } from './stated-body.ts'
import { type Statements, statementsOf } from './statements.ts'
import { surveyOf } from './survey.ts'
import { tidy } from './tidy.ts'
import { withHeadline } from './with-headline.ts'

/** A page taken apart. */
export interface Page {
  readonly text: string
  readonly parts: readonly Part[]
  readonly said: Metadata
  readonly warnings?: readonly string[]
}

/** A page shows no article where it shows less than this, and less than this share of what it states as its article. */
const FEW = 700
const LITTLE = 0.25

/** Reads a page; where not every element is to be scored, what says that it holds the article is believed. */
export function readPage(source: string, scored: boolean): Page {
  const document = pageTree(source)
  const statements = statementsOf(document)
  const things = thingsOf(statements.scripts)
  const stating = readPageMetadata(document, statements, things)
  const stated = statedBody(things)
  tidy(document)
  const survey = surveyOf(document.body)
  const headed = withHeadline(survey, statements.title, stating)
  const beside = besideOf(survey, headed.title, readDescription(statements))
  const found = bodyBlocks(document, survey, beside, stated, scored)
  const said = { ...creditsShown(survey, found, { ...headed, headline: beside.headline }), ...headed }
  const heading = new Set(beside.headline ? [beside.headline] : [])
  const story = withoutFurniture(
    found.filter(({ place }) => !isWithin(place, heading)),
    said.title,
  )
  const body = [...story, ...authorNote(survey, story)]
  const repeats = repeatsIn(body)
  // What is all called something else is all there is.
  const text = joined(body.filter((block) => !repeats.has(block))) || joined(survey.blocks)
  const hidden = text.length < FEW ? hiddenBody(text, stated, statements, said.title) : undefined
  if (hidden) return { ...hidden, parts: beside.parts, said }
  const repeated = [...repeats].map((block): Part => ({ kind: 'pull-quote', text: block.text }))
  return { text, parts: [...beside.parts.filter((part) => part.kind !== 'deck' || !text.includes(part.text)), ...repeated], said }
}

/** The article that a page does not show but states: for search engines, or for its own scripts. */
function hiddenBody(
  shown: string,
  stated: string | undefined,
  { states }: Statements,
  title: string | undefined,
): Pick<Page, 'text' | 'warnings'> | undefined {
  const isMore = (text: string): boolean => shown.length < text.length * LITTLE
  if (stated !== undefined && isMore(stated))
    return { text: stated, warnings: ['the page does not show its article; read from its JSON-LD'] }
  const held = scriptBody(states, title)
  const text = held === undefined ? '' : plainText(held)
  return isMore(text) ? { text, warnings: ['the page does not show its article; read from the data of its scripts'] } : undefined
}
