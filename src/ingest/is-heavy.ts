import type { Found } from './locate.ts'
import type { Opened } from './open.ts'
import { sizeOf } from './size-of.ts'

/** What is smaller was never seen to take seconds, whatever is in it; what is larger is worth the third of a second that a thread takes to start. */
const HEAVY = 1024 * 1024

/** What is larger may need gigabytes, a piece of hundreds of megabytes at a time: a thread that asks for that in vain ends the program with it. */
const HUGE = 8 * 1024 * 1024

/** A few hundred bytes of a PDF can make work for ever: its parts may hold one another many times over. */
const isPdf = (item: Found | Opened): boolean => (item.kind === 'raw' ? item.format === 'pdf' : /\.pdf$/i.test(item.path))

/** Whether reading a file or a document might take for ever, or more memory than there is. */
export const isHeavy = (item: Found | Opened): boolean => sizeOf(item) > HEAVY || isPdf(item)

/** Whether reading a file or a document might take more memory than a thread can ask for and leave the program running. */
export const isHuge = (item: Found | Opened): boolean => sizeOf(item) > HUGE
