import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** What some tests need beside npm: where it may be, and its Debian package. */
export type Tool = { name: string; places: () => string[]; debian: string; tests: string[] }

const browserTests = ['pages', 'budgets', 'reader-script'].map((name) => `tests/e2e/${name}.test.ts`)

export const chromiumTool: Tool = {
  name: 'Chromium',
  places: () => [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ],
  debian: 'chromium',
  tests: browserTests,
}

export const otherTools: Tool[] = [
  {
    name: 'faketime',
    places: () => ['/usr/bin/faketime'],
    debian: 'faketime',
    tests: ['tests/e2e/midnight.test.ts'],
  },
  {
    name: 'nginx',
    places: () => ['/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'],
    debian: 'libnginx-mod-http-cache-purge',
    tests: ['tests/e2e/nginx.test.ts'],
  },
]

export const find = (tool: Tool): string | null => tool.places().find((path) => existsSync(path)) ?? null

/**
 * Finds a tool; else installs it: Chromium by Playwright's own download, anything through apt where we
 * are root. Null when it is not to be had; says what it does.
 */
export function ensure(tool: Tool, say: (line: string) => void): string | null {
  if (find(tool)) return find(tool)
  if (tool === chromiumTool) {
    say('Chưa có Chromium: tải bản của Playwright …')
    run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
    if (find(tool)) return find(tool)
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`Cài ${tool.name} (apt-get install ${tool.debian}) …`)
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', tool.debian])
  }
  return find(tool)
}

/** Quietly and with an end: what it was for is looked for afterwards. */
function run(program: string, args: string[]): void {
  spawnSync(program, args, {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
