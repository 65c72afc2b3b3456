export type VideoHost = 'youtube' | 'vimeo'
export type Video = { host: VideoHost; id: string }

const ids: Record<VideoHost, RegExp> = { youtube: /^[\w-]{11}$/, vimeo: /^\d{1,12}$/ }

/** True for text that can be a film's id at that host. */
export function isVideo(host: VideoHost, id: unknown): id is string {
  return typeof id === 'string' && ids[host].test(id)
}

/** The film that a player's or a film page's address shows; null for every other address. */
export function videoOf(address: string | null): Video | null {
  const url = URL.parse((address ?? '').trim().replace(/^\/\//, 'https://'))
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const host = url.hostname.replace(/^(www|m|player)\./, '')
  const parts = url.pathname.split('/').filter(Boolean)
  const last = parts.at(-1)
  if (host === 'youtu.be') return film('youtube', parts[0])
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    const named = /^(embed|v|shorts|live)$/.test(parts[0] ?? '')
    return film('youtube', named ? parts[1] : (url.searchParams.get('v') ?? undefined))
  }
  if (host === 'vimeo.com') return film('vimeo', last)
  return null
}

/** The address of the player, as an embed in exported HTML names it. */
export function playerOf({ host, id }: Video): string {
  return host === 'youtube'
    ? `https://www.youtube-nocookie.com/embed/${id}`
    : `https://player.vimeo.com/video/${id}`
}

function film(host: VideoHost, id: string | undefined): Video | null {
  return isVideo(host, id) ? { host, id } : null
}
