import { readBody } from '../docx/body.ts'
import { toldOf } from '../docx/changes.ts'
import { headOf } from '../docx/head.ts'
import { layOut, wholeText } from '../docx/lay-out.ts'
import { leftOutOf } from '../docx/left-out.ts'
import { notesOf } from '../docx/notes.ts'
import { openPackage, type Package } from '../docx/package.ts'
import type { Body } from '../docx/paragraph.ts'
import { readProperties } from '../docx/properties.ts'
import { readStyles } from '../docx/styles.ts'
import type { Draft } from '../draft.ts'
import { splitFrontMatter } from '../front-matter.ts'
import { readLines } from '../lines.ts'
import type { RawDocument } from '../raw-document.ts'
import type { ReadOptions } from '../read-options.ts'

/** A Word file as a draft, and all its paragraphs as they stand. */
export interface Word {
  readonly draft: Draft
  readonly whole: string
}

/** Reads a Word file as it would be with its tracked changes accepted, or as it was before them. */
export function readWord({ bytes }: Pick<RawDocument, 'bytes'>, { revisions }: Pick<ReadOptions, 'revisions'>): Word {
  const view = revisions ?? 'final'
  const file = openPackage(bytes)
  if (file.kind !== 'word') return { draft: file, whole: '' }
  const styles = readStyles(file.styles)
  const body = readBody(file.document, styles, view)
  const head = headOf(body.paragraphs)
  return { draft: draftOf(file, body, notesOf(body, file, styles, view), head), whole: wholeText(body, head?.length ?? 0) }
}

function draftOf(
  file: Extract<Package, { kind: 'word' }>,
  body: Body,
  notes: ReturnType<typeof notesOf>,
  head: ReturnType<typeof headOf>,
): Draft {
  const { fault, revisions } = body
  const split = splitFrontMatter(head?.source ?? '')
  if (split.kind === 'unreadable') return split
  const { text, parts, pages } = layOut(body, head?.length ?? 0)
  if (text === '') return { kind: 'unreadable', reason: fault ? `a damaged Word file (${fault})` : 'a Word file without any text' }
  const heading = parts.find(({ kind }) => kind === 'title')?.text ?? split.title?.text
  const title = heading?.replaceAll(/\s+/g, ' ')
  return {
    kind: 'draft',
    text,
    parts: [
      ...(heading !== undefined && parts[0]?.kind !== 'title' && !text.startsWith(heading)
        ? [{ kind: 'title', text: heading } as const]
        : []),
      ...parts,
      ...notes.parts,
    ],
    origin: { kind: 'walked', anchors: [] },
    said: { ...readProperties(file.properties), ...readLines(text), ...(title !== undefined && { title }), ...split.said },
    ...(pages && pages.length > 0 && { pages }),
    ...(revisions && { revisions }),
    warnings: [
      ...(fault ? [`damaged: what follows “${text.slice(-40).replaceAll(/\s+/g, ' ').trim()}” could not be read (${fault})`] : []),
      ...split.warnings,
      ...(revisions ? [toldOf(revisions)] : []),
      ...leftOutOf({ ...body.leftOut, notes: notes.missing }),
    ],
  }
}
