import type { z } from 'zod'
import { errorFacts } from '@/lib/kernel/error-facts'
import { isAppError } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { PROBLEM_TYPE, problemDocument } from '@/lib/kernel/problem'

/** An answer that is not the one asked for; becomes a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem'
  constructor(
    readonly status: 400 | 404 | 503,
    readonly detail: string,
  ) {
    super(detail)
  }
}

function problem(status: number, detail?: string): Response {
  return new Response(problemDocument(status, detail), {
    status,
    headers: { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store' },
  })
}

/** Where an address has a parameter twice, the first counts, as on the pages. */
function firstValues(parameters: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...parameters].reverse())
}

/** An answer with a status of its own; a bare value is 200. */
export interface Answer {
  status: number
  body: unknown
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value && 'body' in value

/**
 * The one way in to the API: parses the query with zod, answers JSON, and turns what goes wrong into a problem
 * document. The log gets the fact, never what was asked.
 */
export function endpoint<Query>(
  querySchema: z.ZodType<Query>,
  answer: (query: Query) => Promise<unknown>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const parsed = querySchema.safeParse(firstValues(new URL(request.url).searchParams))
      if (!parsed.success) {
        const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
        return problem(400, wrong.join('; '))
      }
      const made = await answer(parsed.data)
      const { status, body } = isAnswer(made) ? made : { status: 200, body: made }
      return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
    } catch (error) {
      if (error instanceof Problem) return problem(error.status, error.detail)
      if (isAppError(error, 'database-unavailable')) return problem(503)
      log().error(errorFacts(error), 'api answer failed')
      return problem(500)
    }
  }
}
