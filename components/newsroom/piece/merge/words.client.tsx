'use client'

import { diffWordsWithSpace } from 'diff'

/** One of two texts, with what the other has not marked. */
export function Words({ text, other, side }: { text: string; other: string; side: 'mine' | 'theirs' }) {
  if (text === '') return <p className="soft">(trống)</p>
  const parts = diffWordsWithSpace(side === 'mine' ? other : text, side === 'mine' ? text : other, {
    intlSegmenter: segmenter,
  })
  const own = side === 'mine' ? 'added' : 'removed'
  const foreign = side === 'mine' ? 'removed' : 'added'
  return (
    <p className="compared">
      {parts
        .filter((part) => !part[foreign])
        .map((part, index) =>
          part[own] ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name
            <mark key={index}>{part.value}</mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={index}>{part.value}</span>
          ),
        )}
    </p>
  )
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'word' })
