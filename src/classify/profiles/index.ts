import type { BuiltIn } from './define-profile.ts'
import { byDefault } from './default.ts'
import { scholarly } from './scholarly.ts'
import { spokenCleanup } from './spoken-cleanup.ts'
import { strict } from './strict.ts'

/** The profiles that are always there, the usual one first. */
export const PROFILES: readonly BuiltIn[] = [byDefault, strict, spokenCleanup, scholarly]
