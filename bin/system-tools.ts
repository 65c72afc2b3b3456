import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright'

/** What some tests need beside npm: where it may be, and its Debian package. */
export type Tool = { name: string; places: () => string[]; debian: string; tests: () => string[] }

/** The tests that open a browser: those that use tests/setup/browser.ts. */
function browserTests(): string[] {
  const folder = 'tests/e2e'
  return readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => readFileSync(path, 'utf8').includes('setup/browser.ts'))
}

export const chromiumTool: Tool = {
  name: 'Chromium',
  places: () => [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    // Without windows, and so a page opens in a third of the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ],
  debian: 'chromium-headless-shell',
  tests: browserTests,
}

export const otherTools: Tool[] = [
  {
    name: 'faketime',
    places: () => ['/usr/bin/faketime'],
    debian: 'faketime',
    tests: () => ['tests/e2e/midnight.test.ts'],
  },
  {
    name: 'nginx',
    places: () => ['/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'],
    debian: 'libnginx-mod-http-cache-purge',
    tests: () => ['tests/e2e/nginx.test.ts', 'tests/integration/deploy.test.ts'],
  },
  {
    name: 'xmllint',
    places: () => ['/usr/bin/xmllint'],
    debian: 'libxml2-utils',
    tests: () => ['tests/integration/machines.test.ts'],
  },
  {
    name: 'feedparser',
    places: () => ['/usr/lib/python3/dist-packages/feedparser'],
    debian: 'python3-feedparser',
    tests: () => ['tests/integration/machines.test.ts'],
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
