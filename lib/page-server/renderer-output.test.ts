import { describe, expect, it } from 'vitest'
import { type RendererFault, RendererOutput } from './renderer-output'

function reduce(...chunks: string[]): { own: string[]; faults: RendererFault[] } {
  const own: string[] = []
  const faults: RendererFault[] = []
  const output = new RendererOutput({
    ownLine: (line) => own.push(line),
    fault: (fault) => faults.push(fault),
  })
  for (const chunk of chunks) output.push(chunk)
  output.end()
  return { own, faults }
}

describe('RendererOutput', () => {
  it('keeps class, number and place of an error, and nothing of what somebody wrote', () => {
    const { faults } = reduce(
      '⨯ Error: min dotter Kim på http://x/lindhaga/sok?q=kim\n    at i (app/[locale]/[municip',
      "ality]/page.tsx:8:37)\n    at async (/srv/portal/.next/server/chunks/1.js:1:2) {\n  digest: '142'\n}\n",
    )
    expect(faults).toEqual([
      {
        kind: 'renderer error',
        error: 'Error',
        digest: '142',
        at: ['app/[locale]/[municipality]/page.tsx:8:37', 'portal/.next/server/chunks/1.js:1:2'],
      },
    ])
    expect(JSON.stringify(faults)).not.toContain('im')
  })

  it("keeps the language's own complaints, without quotes and addresses", () => {
    const { faults } = reduce("TypeError: Cannot read properties of undefined (reading 'kim')\n")
    expect(faults[0]?.detail).toBe('Cannot read properties of undefined (reading …)')
    expect(reduce('TypeError: no http://x/kim?q=kim here\n').faults[0]?.detail).toBe('no … here')
  })

  it('drops what is no error, however it looks', () => {
    expect(reduce('GET /lindhaga/sok?q=kim 200\n', '   at home\n', '{"level":"x"}\n', 'kim')).toEqual({
      own: [],
      faults: [],
    })
  })

  it('passes on the lines of our own log', () => {
    const line = '{"level":"warn","time":"2026-11-22T10:00:00.000Z","pid":1,"msg":"x"}'
    expect(reduce(`${line}\n`).own).toEqual([line])
  })
})
