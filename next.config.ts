import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  // No part of a reader page comes after the rest, whoever asks (docs/decisions/0001).
  htmlLimitedBots: /.*/,
  skipTrailingSlashRedirect: true,
  // A page or an action that the policy refuses answers 403.
  experimental: { authInterrupts: true },
  images: { unoptimized: true },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'pino',
    'sharp',
    'linkedom',
    'mammoth',
    'flydrive',
    '@aws-sdk/client-s3',
    'better-auth',
    'nodemailer',
  ],
  // `npm test` checks types over the whole project; the build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default config
