import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one that is installed, Playwright's own (downloaded
 * where it may be), or Debian's through apt (as root). Null when there is none to be had.
 */
export async function findChromium(say: (line: string) => void): Promise<string | null> {
  const given = process.env.CHROMIUM_PATH
  if (given) return existsSync(given) ? given : null
  const found = () => [...usual, chromium.executablePath()].find((path) => existsSync(path)) ?? null
  if (found()) return found()
  say('Chưa có Chromium: tải bản của Playwright …')
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  })
  if (found() || process.getuid?.() !== 0) return found()
  say('Không tải được: cài gói chromium của hệ thống …')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return found()
}
