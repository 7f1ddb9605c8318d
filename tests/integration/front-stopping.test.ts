import { spawn } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { until } from '../support/until'
import { STAND_IN, send, startOver, temporaryApp, untilBegun } from './support/front'

let root: string

beforeAll(() => {
  root = temporaryApp()
})

afterEach(() => {
  vi.unstubAllEnvs()
})

afterAll(() => rmSync(root, { recursive: true }))

describe('stopping', () => {
  it('finishes what is under way, ends the renderer and removes its socket', async () => {
    // Beside the sockets of whatever else runs now, ours could not be told.
    vi.stubEnv('TMPDIR', root)
    const sockets = () => readdirSync(root).filter((name) => name.startsWith('rd-'))
    const front = await startOver(root, { limits: undefined })
    expect(sockets()).toHaveLength(1)
    const pid = front.rendererPid() ?? 0
    const underWay = send(front.port, '/lindhaga/hall')
    await untilBegun(front, 'hall')
    await front.close()
    expect((await underWay).text).toContain('Väntat')
    expect(() => process.kill(pid, 0)).toThrow()
    expect(sockets()).toEqual([])
  })

  it('leaves no renderer behind when the front is killed', async () => {
    const script = `
      import { startFront } from ${JSON.stringify(pathToFileURL(path.resolve('lib/page-server/front.ts')).href)}
      const front = await startFront(${JSON.stringify({ port: 0, host: '127.0.0.1', root, childModule: STAND_IN })})
      console.log(front.rendererPid())`
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      // What it does not live to clear away goes with the folder.
      env: { ...process.env, TMPDIR: root },
    })
    const pid = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())))
    })
    expect(process.kill(pid, 0)).toBe(true)
    parent.kill('SIGKILL')
    await until(async () => {
      try {
        return !process.kill(pid, 0)
      } catch {
        return true
      }
    })
  })

  it('is at once when the renderer cannot even start', async () => {
    writeFileSync(path.join(root, 'broken.mjs'), 'process.exit(4)')
    await expect(startOver(root, { childModule: path.join(root, 'broken.mjs') })).rejects.toThrow(
      'exit code 4',
    )
  })

  it('says that the port is taken', async () => {
    const front = await startOver(root)
    try {
      await expect(startOver(root, { port: front.port })).rejects.toThrow('EADDRINUSE')
    } finally {
      await front.close()
    }
  })
})
