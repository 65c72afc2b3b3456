// The script of every reader page, which is complete without it; the search page has one more (search.js).

// Puts a film's player where its link stood, when the reader asks for it and not before.
const players = {
  youtube: (film) => `https://www.youtube-nocookie.com/embed/${film}?autoplay=1`,
  vimeo: (film) => `https://player.vimeo.com/video/${film}?autoplay=1&dnt=1`,
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-film]')
  // A click that opens a new tab or window stays what it is.
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  const playerOf = players[link.dataset.host]
  if (!playerOf || !/^[\w-]+$/.test(link.dataset.film)) return
  event.preventDefault()
  const player = document.createElement('iframe')
  player.src = playerOf(link.dataset.film)
  player.title = link.firstElementChild.textContent
  player.allow = 'autoplay; fullscreen; picture-in-picture'
  player.referrerPolicy = 'strict-origin-when-cross-origin'
  link.replaceWith(player)
  player.focus()
})

// Says once that a piece was read, when it has really been before the reader for a moment: not in a tab
// behind others, not in a page that the browser has made in advance. Nothing is sent but the piece's number.
const piece = document.querySelector('.piece') && /^\/tin\/.*?(\d+)$/.exec(location.pathname)
if (piece) {
  const said = new AbortController()
  const untilSaid = { signal: said.signal }
  let timer
  const look = () => {
    clearTimeout(timer)
    if (document.visibilityState === 'visible' && !document.prerendering) timer = setTimeout(tell, 3000)
  }
  const tell = () => {
    said.abort()
    navigator.sendBeacon(`/api/doc/${piece[1]}`)
  }
  document.addEventListener('visibilitychange', look, untilSaid)
  document.addEventListener('prerenderingchange', look, untilSaid)
  look()
}
