import type { Part } from '../../model.ts'
import type { Metadata } from '../../options.ts'
import { bodyBlocks } from './body-blocks.ts'
import { parsePage } from './dom.ts'
import { withoutFurniture } from './furniture.ts'
import { thingsOf } from './json-ld.ts'
import { joined } from './lay-out.ts'
import { readDescription, readPageMetadata } from './page-metadata.ts'
import { besideOf } from './parts.ts'
import { repeatsIn } from './repeats.ts'
import { statedBody } from './stated-body.ts'
import { statementsOf } from './statements.ts'
import { surveyOf } from './survey.ts'
import { tidy } from './tidy.ts'

/** A page taken apart. */
export interface Page {
  readonly text: string
  readonly parts: readonly Part[]
  readonly said: Metadata
  readonly warnings?: readonly string[]
}

/** Reads a page; where not every element is to be scored, what says that it holds the article is believed. */
export function readPage(source: string, scored: boolean): Page {
  const document = parsePage(source)
  const statements = statementsOf(document)
  const things = thingsOf(statements.scripts)
  const said = readPageMetadata(document, statements, things)
  const description = readDescription(statements)
  const stated = statedBody(things)
  tidy(document)
  const survey = surveyOf(document.body)
  const beside = besideOf(survey, said.title, description)
  const body = withoutFurniture(bodyBlocks(document, survey, beside, stated, scored), said.title)
  const repeats = repeatsIn(body)
  const text = joined(body.filter((block) => !repeats.has(block)))
  const repeated = [...repeats].map((block): Part => ({ kind: 'pull-quote', text: block.text }))
  return { text, parts: [...beside.parts.filter((part) => part.kind !== 'deck' || !text.includes(part.text)), ...repeated], said }
}
