import { beginsMessage } from './begins-message.ts'

/** Whether a file, a character a byte, begins as a mailbox does: with the line before its first message. */
export const beginsLikeMailbox = (bytes: string): boolean =>
  bytes.startsWith('From ') && beginsMessage(Buffer.from(`\n${bytes}`, 'latin1'), 0)
