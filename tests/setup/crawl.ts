import { LinkChecker, type LinkResult } from 'linkinator'

export type Crawled = {
  /** What answered with an error, and the page that leads there. */
  broken: string[]
  /** Addresses of pages, files and pictures that answered. */
  seen: string[]
  /** The way to whatever lies farthest from the front page. */
  farthest: string[]
}

/**
 * Follows every link of the site that answers at `address`, pictures, feeds and style included, as
 * linkinator finds them; addresses of `siteUrl` are asked there. Other people's sites are left alone.
 */
export async function crawl(address: string, siteUrl: string): Promise<Crawled> {
  const { links } = await new LinkChecker().check({
    path: `${address}/`,
    recurse: true,
    checkCss: true,
    concurrency: 8,
    timeout: 60_000,
    urlRewriteExpressions: [{ pattern: new RegExp(`^${siteUrl}(?=/|$)`), replacement: address }],
    linksToSkip: async (link) => !link.startsWith(`${address}/`),
  })
  const path = (url: string) => url.replace(address, '').replace(siteUrl, '') || '/'
  const own = links.filter(({ state }) => state !== 'SKIPPED')
  const parents = new Map(own.map(({ url, parent }) => [path(url), parent ? path(parent) : null]))
  const ways = own.filter(({ state }) => state === 'OK').map(({ url }) => wayTo(path(url), parents))
  return {
    broken: own.filter(({ state }) => state === 'BROKEN').map(describeBroken),
    seen: [...parents.keys()].sort(),
    farthest: ways.reduce((longest, way) => (way.length > longest.length ? way : longest), []),
  }
}

/** From the front page along the first link that led to each; another way may be shorter, none of these is missing. */
function wayTo(path: string, parents: Map<string, string | null>): string[] {
  const way = [path]
  for (let above = parents.get(path); above && !way.includes(above); above = parents.get(above))
    way.unshift(above)
  return way
}

const describeBroken = ({ status, url, parent }: LinkResult) => `${status} ${url}, on ${parent}`
