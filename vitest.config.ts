import { defineConfig } from 'vitest/config'

/** Milliseconds after which a test hangs. Nothing takes a tenth of them here, and no test sets others: a machine may have much else to do. */
const HANGS = 300_000

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Most tests wait for a command that they run: all cores have something to do.
    maxWorkers: '100%',
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: HANGS / 3 } },
  },
})
