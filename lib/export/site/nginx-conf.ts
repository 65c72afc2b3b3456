import type { OutgoingHttpHeaders } from 'node:http'
import { documentHeaders, htmlType, immutable, safeHeaders } from '../../documents/headers.ts'
import { webRoot } from './copy-folder.ts'
import { type MapSizes, nginxMaps } from './nginx-maps.ts'
import { nginxWord } from './nginx-word.ts'

const xml = 'application/xml; charset=utf-8'
const locked = { 'Content-Security-Policy': "default-src 'none'" }

/**
 * What answers as the live site does: old addresses and wrong slugs 308, withdrawn ones 410, the headers of
 * lib/documents. `path` is the copy's folder; `sizes` are those of the maps in it.
 */
export function nginxConf(path: string, siteUrl: string, sizes: MapSizes): string {
  const page = [
    ...headers({ ...documentHeaders(htmlType), 'Cache-Control': 'no-cache' }),
    'types { text/html html; }',
    'charset utf-8;',
  ]
  return `# A copy of ${siteUrl} as plain files. Include it in the http block of nginx; set listen, server_name and the
# certificate. Moved to another folder, it needs the new path in the place of
# ${path}

${nginxMaps(path, sizes)}

server {
    listen 8080;
    server_name _;
    root ${nginxWord(`${path}/${webRoot}`)};
    absolute_redirect off;
    server_tokens off;
    etag on;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript text/plain application/json application/xml application/rss+xml application/feed+json application/manifest+json image/svg+xml;
    types {
        text/css css;
        image/svg+xml svg;
        image/png png;
        image/x-icon ico;
        image/avif avif;
        image/webp webp;
        image/jpeg jpg;
        font/woff2 woff2;
    }
    default_type application/octet-stream;
    charset_types text/html text/css text/javascript;
    error_page 404 /404.html;
    error_page 410 /410.html;

${block('location /', [
  // A query of an older site may lie on a path of ours.
  'if ($query_leads_to = gone) { return 410; }',
  'if ($query_leads_to) { return 308 $query_leads_to; }',
  'if ($unslashed) { return 308 $unslashed$is_args$args; }',
  'try_files $uri/index.html @elsewhere;',
  ...page,
])}
${block('location @elsewhere', [
  'if ($leads_to = gone) { return 410; }',
  'if ($leads_to) { return 308 $leads_to; }',
  'if ($new_slug) { return 308 $new_slug_address; }',
  'return 404;',
  ...page,
])}
${['404', '410'].map((name) => block(`location = /${name}.html`, ['internal;', ...page])).join('\n')}

    # The archive picker's plain form: the day is in the query, its page is a file.
${block('location = /luu-tru', [
  'if ($picked) { return 303 $picked; }',
  'try_files /luu-tru/index.html =404;',
  ...page,
])}
${block('location /media/', [
  'if ($gone_picture) { return 410; }',
  'try_files $uri =404;',
  ...headers({ ...safeHeaders, ...locked, 'Cache-Control': immutable }),
])}
${block('location ~ ^/(fonts|_next/static)/', [
  ...typed('.js', 'text/javascript; charset=utf-8'),
  ...headers({ ...safeHeaders, 'Cache-Control': immutable }),
])}
${[
  ['~ ^/rss/.*\\.xml$', 'application/rss+xml; charset=utf-8'],
  ['~ ^/rss/.*\\.json$', 'application/feed+json; charset=utf-8'],
  ['~ ^/sitemap[^/]*(/[^/]+)?\\.xml$', xml],
  ['~ ^/[^/]+\\.txt$', 'text/plain; charset=utf-8'],
  ['= /manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
]
  .map(([match = '', type = '']) =>
    block(`location ${match}`, [
      ...typed('', type),
      'try_files $uri @elsewhere;',
      ...headers({ ...documentHeaders(type), 'Cache-Control': 'no-cache' }),
    ]),
  )
  .join('\n')}
${[
  ['~ ^/[^/]+\\.js$', 'text/javascript; charset=utf-8'],
  ['= /speculation-rules.json', 'application/speculationrules+json'],
  ['~ ^/[^/]+\\.(svg|png|ico)$', ''],
]
  .map(([match = '', type = '']) =>
    block(`location ${match}`, [
      ...(type ? typed('', type) : []),
      'try_files $uri @elsewhere;',
      ...headers({ ...safeHeaders, 'Cache-Control': '$asset_cache' }),
    ]),
  )
  .join('\n')}
}
`
}

/** The headers that nginx does not set by itself. */
function headers(all: OutgoingHttpHeaders): string[] {
  const own = Object.entries(all).filter(([name]) => name !== 'Content-Type' && name !== 'Vary')
  return own.map(([name, value]) => `add_header ${name} ${nginxWord(String(value))} always;`)
}

/** One type for all files of a location, or for those of an ending. */
const typed = (ending: string, type: string) =>
  ending
    ? [
        `types { ${type.split(';')[0]} ${ending.slice(1)}; text/css css; font/woff2 woff2; }`,
        'charset utf-8;',
      ]
    : ['types { }', `default_type ${nginxWord(type)};`]

const block = (name: string, lines: string[]) =>
  [`    ${name} {`, ...lines.map((line) => `        ${line}`), '    }'].join('\n')
