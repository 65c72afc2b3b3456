/** Of a picture file as it comes in. */
export const mostMegabytes = 60
export const mostBytes = mostMegabytes * 1024 * 1024
/** Of the picture itself: what a file unpacks to. */
export const mostPixels = 80_000_000
/** How many uploads one person may have begun and not finished. */
export const mostUploads = 30
