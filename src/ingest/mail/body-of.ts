import { decodePart } from './decode-part.ts'
import { layOutMail } from './lay-out-mail.ts'
import { linesOf, type MailLine } from './mail-lines.ts'
import type { MimePart } from './mime-part.ts'
import { rootOf } from './root-of.ts'
import { unflow } from './unflow.ts'

/** What a mail says, and what is put in with it. */
export interface MailBody {
  readonly lines: readonly MailLine[]
  /** What the lines were made of. */
  readonly pieces: readonly MailPiece[]
  /** The body, where it is a whole page of a site that somebody sent. */
  readonly page: MimePart | undefined
  readonly attachments: readonly MimePart[]
}

/** A part whose words are the mail’s: as it was decoded, and, of HTML, as it is shown. */
export interface MailPiece {
  readonly part: MimePart
  readonly source: string
  readonly shown: string
}

interface Piece extends MailPiece {
  readonly lines: readonly MailLine[]
  readonly words: number
}

interface Contents {
  readonly pieces: readonly Piece[]
  readonly attachments: readonly MimePart[]
}

/** The plain text beside a text in HTML is read where it says so much more: where the HTML is one picture. */
const RICHER = 1.5

/** Finds what a mail says among its parts. */
export function bodyOf(mail: MimePart): MailBody {
  const { pieces, attachments } = contentsOf(mail)
  const [only] = pieces
  const isPage = pieces.length === 1 && only?.part.type === 'text/html' && beginsLikeStory(only.source)
  return {
    lines: pieces.flatMap(({ lines }, i) => (i === 0 ? lines : [{ depth: 0, text: '' }, ...lines])),
    pieces,
    page: isPage ? only.part : undefined,
    attachments,
  }
}

/** Whether HTML says of itself that it is a story of a site; newsletters do not. */
const beginsLikeStory = (source: string): boolean =>
  /<meta[^>]{1,80}["']og:type["'][^>]{1,80}article|["']@type["']\s*:\s*["'](?:News|Reportage|Opinion|Analysis)?\w*Article["']/i.test(source)

function contentsOf(part: MimePart): Contents {
  if (part.type === 'multipart/alternative') return oneOf(part.parts.map(contentsOf))
  if (part.type === 'multipart/related') return ofPage(part)
  if (part.parts.length > 0) return joined(part.parts.map(contentsOf))
  if (part.type.startsWith('multipart/')) return { pieces: [], attachments: [] }
  const isText = part.type === 'text/plain' || part.type === 'text/html'
  if (!isText || part.disposition === 'attachment' || part.filename !== undefined) return { pieces: [], attachments: [part] }
  const piece = pieceOf(part)
  return { pieces: piece ? [piece] : [], attachments: [] }
}

const joined = (all: readonly Contents[]): Contents => ({
  pieces: all.flatMap(({ pieces }) => pieces),
  attachments: all.flatMap(({ attachments }) => attachments),
})

/** The page of a page and its pictures; the pictures are left where they are. */
function ofPage(whole: MimePart): Contents {
  const { parts } = whole
  const root = rootOf(whole, parts)
  const { pieces, attachments } = root ? contentsOf(root) : { pieces: [], attachments: [] }
  const others = parts.filter((part) => part !== root && part.disposition === 'attachment' && part.id === undefined)
  return pieces.length > 0 ? { pieces, attachments: [...attachments, ...others] } : joined(parts.map(contentsOf))
}

/** Of several forms of one text the one in HTML, whose paragraphs are whole. */
function oneOf(all: readonly Contents[]): Contents {
  const best = all.reduce<Contents | undefined>((chosen, each) => (chosen && weightOf(chosen) >= weightOf(each) ? chosen : each), undefined)
  return { pieces: best?.pieces ?? [], attachments: all.flatMap(({ attachments }) => attachments) }
}

function weightOf({ pieces }: Contents): number {
  return pieces.reduce((sum, { words, part }) => sum + words * (part.type === 'text/html' ? RICHER : 1), 0)
}

function pieceOf(part: MimePart): Piece | undefined {
  const source = decodePart(part)
  if (source === undefined || source.trim() === '') return undefined
  const shown = part.type === 'text/html' ? layOutMail(source) : source
  const lines = part.type === 'text/html' ? linesOf(shown) : plainLines(source, part)
  return { part, source, shown, lines, words: lines.reduce((sum, { text }) => sum + wordsIn(text), 0) }
}

function plainLines(source: string, { params }: MimePart): readonly MailLine[] {
  return params['format']?.toLowerCase() === 'flowed' ? unflow(source, params['delsp']?.toLowerCase() === 'yes') : linesOf(source)
}

/** Addresses, of which plain texts of newsletters are full, are no words. */
const wordsIn = (line: string): number => line.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/:\/\//.test(word)).length
