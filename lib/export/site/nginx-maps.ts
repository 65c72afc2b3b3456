import { immutable } from '../../documents/headers.ts'
import { nginxFolder } from './copy-folder.ts'
import { nginxWord } from './nginx-word.ts'

export type MapSizes = { longest: number; lines: number }

/** The maps of the copy: a piece's number is what old addresses and every spelling of a new one lead to. */
export function nginxMaps(path: string, { longest, lines }: MapSizes): string {
  const file = (name: string) => nginxWord(`${path}/${nginxFolder}/${name}.map`)
  const bucket = Math.max(128, 64 * Math.ceil((longest + 64) / 64))
  return `map_hash_max_size ${Math.max(2048, 2 * lines)};
map_hash_bucket_size ${bucket};

map $uri $bare_path { ~^(?<bare>/.*?)/+$ $bare; default $uri; }
map $uri $unslashed { ~^(?<plain>/[a-z0-9/._-]*[a-z0-9])/+$ $plain; default ""; }
map $uri $piece_named { ~^/tin/(?:[^/]*-)?(?<id>[1-9][0-9]*)/?$ $id; default ""; }
map $bare_path $old_at_path { default $piece_named; include ${file('old-addresses')}; }
map $bare_path?$args $old_at_query { default ""; include ${file('old-addresses')}; }
map $old_at_path $leads_to { default ""; gone gone; ~^/ $old_at_path; include ${file('pieces')}; }
map $old_at_query $query_leads_to { default ""; gone gone; ~^/ $old_at_query; include ${file('pieces')}; }

map $uri $slug_named { ~^/(?:rss/)?(?<slug>(?:chu-de/|tac-gia/)?[^/.]+) $slug; default ""; }
map $slug_named $new_slug { default ""; include ${file('old-slugs')}; }
map $uri $new_slug_address {
    ~^/rss/(?:.*/)?[^/]+(?<ending>\\.(?:xml|json))$ /rss/$new_slug$ending;
    ~^/(?:chu-de/|tac-gia/)?[^/]+(?<rest>/ngay/[0-9-]+)?/?$ /$new_slug$rest;
    default /$new_slug;
}

map $uri $picture_named { ~^/media/(?<picture>[0-9a-f]+)/ $picture; default ""; }
map $picture_named $gone_picture { default ""; include ${file('gone-pictures')}; }

map $arg_muc $picked_scope { ~^(?<scope>[a-z0-9-]+)$ /$scope; default ""; }
map $arg_ngay $picked { "~^(?<day>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)$" $picked_scope/ngay/$day; default ""; }
map $arg_v $asset_cache { "" no-cache; default "${immutable}"; }`
}
