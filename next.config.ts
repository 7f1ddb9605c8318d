import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/kernel/i18n/request.ts')

const config: NextConfig = {
  // Whole pages only: a title streamed late leaves a hole in a page that is read without script.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // The front process compresses and serves; see lib/page-server.
  compress: false,
  typedRoutes: false,
  serverExternalPackages: ['pino', 'pg', '@prisma/adapter-pg', '@prisma/client'],
  // `npm run check` has already looked, with the same compiler options.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
}

export default withNextIntl(config)
