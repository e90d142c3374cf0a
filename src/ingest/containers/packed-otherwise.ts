import { peek } from '../chunks.ts'
import type { Opener } from '../packed.ts'
import { startOf } from '../start.ts'
import { otherPack } from './other-pack.ts'

/** Refuses what is packed in a way that is not read, by name: whoever has it knows how to unpack it. */
export const openPackedOtherwise: Opener = async function* ({ chunks, name }) {
  const { head, close } = await peek(chunks())
  await close()
  const { bytes, ending } = startOf(name, head.bytes)
  yield {
    kind: 'skipped',
    place: '',
    reason: `packed by ${otherPack(bytes) ?? `what ${ending} stands for`}, which is not read: unpack it first`,
  }
}
