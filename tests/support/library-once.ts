import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { listContentFiles, readContentFiles } from '@/lib/publishing/files/read'
import { ContentInvalidError, sortedProblems } from '@/lib/publishing/problem'
import type { ContentRecord } from '@/lib/publishing/records'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Every record of the repository's own contents. */
    records: ContentRecord[]
  }
}

/** Reads the repository's own contents once for the whole run: it is seconds of work, and many tests look at them. */
export default function setup(project: TestProject): void {
  const root = join(process.cwd(), 'content')
  const { sources, problems } = readContentFiles(root, listContentFiles(root))
  if (problems.length > 0) throw new ContentInvalidError(sortedProblems(problems))
  project.provide(
    'records',
    sources.map(({ record }) => record),
  )
}
