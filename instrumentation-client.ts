/**
 * What the newsroom's pages may make of text in a browser that knows Trusted Types (lib/documents/back-door.ts).
 * Runs before React does. React makes its script elements from one piece of markup, and the framework loads
 * its own files by them; all else is blocked by the browser.
 */
type Rules = { createHTML(text: string): string | null; createScriptURL(url: string): string | null }
type Factory = { createPolicy(name: 'default', rules: Rules): unknown }

const factory = (window as { trustedTypes?: Factory }).trustedTypes
factory?.createPolicy('default', {
  createHTML: (text) => (text === '<script></script>' ? text : null),
  createScriptURL: (url) => {
    const { origin, pathname } = new URL(url, location.href)
    return origin === location.origin && pathname.startsWith('/_next/static/') ? url : null
  },
})

export {}
