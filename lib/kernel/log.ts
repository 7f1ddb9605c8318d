import pino, { type Logger } from 'pino'
import { once } from './process'

/**
 * The log: one JSON object per line on stderr. It holds no personal data: no addresses of visitors, no search
 * words, no form contents. What slips in under these names is removed.
 */
export function log(): Logger {
  return once('log', () =>
    pino(
      {
        level: process.env.LOG_LEVEL || 'info',
        base: { pid: process.pid },
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        redact: {
          paths: [
            'ip',
            'email',
            'q',
            'query',
            'cookie',
            'authorization',
            '*.cookie',
            '*.authorization',
            '*.email',
          ],
          remove: true,
        },
      },
      pino.destination({ dest: 2, sync: true }),
    ),
  )
}
