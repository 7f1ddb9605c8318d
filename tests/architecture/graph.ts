import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'

const require = createRequire(import.meta.url)
const config = require('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[]
  options: Record<string, unknown>
}

/** The names of all rules about imports. */
export const RULES = config.forbidden.map((rule) => rule.name)

/** Cruises a tree of sources with the project's own rules. */
export async function cruiseTree(root: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { enhancedResolveOptions, tsConfig: _, ...options } = config.options
  const { output } = await cruise(
    [...folders],
    {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden as never },
    },
    // dependency-cruiser looks for the paths of a tsconfig.json in the current folder only.
    { ...(enhancedResolveOptions as object), alias: { '@': root } },
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}

/** What breaks a rule, as `rule: from → to`. */
export function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

/** A module with the directive that it begins with. */
export interface Directed {
  path: string
  directive: 'use client' | 'use server'
}

/** Every module of the tree that begins with a directive. */
export function directed(root: string, result: ICruiseResult): Directed[] {
  return result.modules.flatMap(({ source }) => {
    if (source.includes('node_modules') || !/\.[jt]sx?$/.test(source)) return []
    const directive = directiveOf(readFileSync(join(root, source), 'utf8'))
    return directive ? [{ path: source, directive }] : []
  })
}

/** The modules that `'use client'` makes part of what a public page sends to the browser. */
export function clientModulesOnPublicPages(root: string, result: ICruiseResult): string[] {
  const reached = reachable(result, (path) => /^app\/(?!admin\/)/.test(path))
  return directed(root, result)
    .filter(({ path, directive }) => directive === 'use client' && reached.has(path))
    .map(({ path }) => path)
}

/** The modules with `'use server'` that are not the actions of a page in the guide's area. */
export function misplacedServerActions(root: string, result: ICruiseResult): string[] {
  return directed(root, result)
    .filter(
      ({ path, directive }) => directive === 'use server' && !/^app\/admin\/(.+\/)?actions\.ts$/.test(path),
    )
    .map(({ path }) => path)
}

function reachable(result: ICruiseResult, isStart: (path: string) => boolean): Set<string> {
  const edges = new Map(
    result.modules.map(({ source, dependencies }) => [
      source,
      // A type is gone before anything runs.
      dependencies.filter((one) => !one.dependencyTypes.includes('type-only')).map((one) => one.resolved),
    ]),
  )
  const seen = new Set<string>()
  const waiting = [...edges.keys()].filter(isStart)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    waiting.push(...(edges.get(path) ?? []))
  }
  return seen
}

function directiveOf(text: string): Directed['directive'] | undefined {
  const found = /^(?:\uFEFF|\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])(use client|use server)\1/.exec(text)?.[2]
  return found === 'use client' || found === 'use server' ? found : undefined
}
