import { afterEach, beforeEach } from 'vitest'

// A test that prints something nobody expected is a test that found something: it fails. One that expects output
// puts its own spy on the console.
const METHODS = ['debug', 'info', 'log', 'warn', 'error'] as const

let printed: string[] = []

for (const method of METHODS) {
  console[method] = (...said: unknown[]) => {
    printed.push(
      `console.${method}: ${said.map((one) => (one instanceof Error ? one.stack : String(one))).join(' ')}`,
    )
  }
}

beforeEach(() => {
  printed = []
})

afterEach(() => {
  if (printed.length === 0) return
  const message = `Unexpected console output:\n${printed.join('\n')}`
  printed = []
  throw new Error(message)
})
