import type { BodyNode } from '../../../lib/articles/body/schema.ts'

const pageOf = {
  youtube: (id: string) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id: string) => `https://vimeo.com/${id}`,
}
const hostNames = { youtube: 'YouTube', vimeo: 'Vimeo' }

/**
 * A film as a link to its page: nothing of its host's is loaded before the reader asks. `reader.js` puts the
 * player in the link's place when it is followed.
 */
export function Video({ node }: { node: BodyNode }) {
  const host = node.attrs?.host === 'vimeo' ? 'vimeo' : 'youtube'
  const id = String(node.attrs?.id)
  return (
    <p className="video">
      <a href={pageOf[host](id)} data-host={host} data-film={id}>
        <span>{String(node.attrs?.title || 'Xem phim')}</span>
        <small>{`Xem trên ${hostNames[host]}`}</small>
      </a>
    </p>
  )
}
