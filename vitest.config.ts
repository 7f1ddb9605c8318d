import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Vitest would leave one core free, which on two is the half of them. */
const CORES = availableParallelism()

/**
 * When a test counts as hung. No test asks the clock: on a machine that others share, what takes a second may take a minute.
 * Milliseconds.
 */
const HUNG = 300_000

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[\\/]$/, '') } },
  test: {
    environment: 'node',
    setupFiles: ['tests/support/quiet-console.ts'],
    env: { LOG_LEVEL: 'silent', TZ: 'Europe/Stockholm' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
    passWithNoTests: true,
    maxWorkers: CORES,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Loading the modules anew for each file takes longer than the tests: they hold no state between files.
          isolate: false,
          include: [
            '{lib,components,app,public-script,scripts,messages}/**/*.test.{ts,tsx}',
            '*.test.ts',
            'tests/search/**/*.test.ts',
          ],
          globalSetup: ['tests/support/library-once.ts'],
          // Some read the whole library.
          testTimeout: HUNG,
          hookTimeout: HUNG,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: HUNG,
          hookTimeout: HUNG,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/support/postgres.ts'],
          // They wait for processes and databases half of the time.
          maxWorkers: CORES + 1,
          setupFiles: ['tests/support/quiet-console.ts', 'tests/integration/support/database-per-file.ts'],
          testTimeout: HUNG,
          hookTimeout: HUNG,
        },
      },
    ],
  },
})
