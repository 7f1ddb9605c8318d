import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

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
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app,scripts,messages}/**/*.test.{ts,tsx}', '*.test.ts'],
          globalSetup: ['tests/support/library-once.ts'],
          // Some read the whole library, which takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/support/postgres.ts'],
          setupFiles: ['tests/support/quiet-console.ts', 'tests/integration/support/database-per-file.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
