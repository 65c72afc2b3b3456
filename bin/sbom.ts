import { readFileSync } from 'node:fs'

type Locked = { version: string; license?: string; integrity?: string; dev?: boolean; devOptional?: boolean }

/**
 * What the portal is made of as CycloneDX 1.6, from the lock file: every package that runs, with version, licence
 * and sum, for whatever scanner the newsroom's host has. Written out by hand because `npm sbom --omit dev` leaves
 * out packages that something for development needs too.
 */
export function billOfMaterials(lockFile: string): Record<string, unknown> {
  const { name, version, packages } = JSON.parse(readFileSync(lockFile, 'utf8'))
  const own = `pkg:npm/${name}@${version}`
  const running = Object.entries(packages as Record<string, Locked>).filter(
    ([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional,
  )
  const components = running.map(([folder, locked]) => componentOf(folder, locked))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': own, name, version, purl: own } },
    components: [...new Map(components.map((one) => [one['bom-ref'], one])).values()],
  }
}

function componentOf(folder: string, { version, license, integrity }: Locked) {
  const name = folder.split('node_modules/').at(-1) as string
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, sum] = /^sha512-(.+)$/.exec(integrity ?? '') ?? []
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(license && { licenses: [{ expression: license }] }),
    ...(sum && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] }),
  }
}
