/** Widths of renditions in CSS pixels times density; none is wider than its original. */
export const renditionWidths = [320, 480, 640, 960, 1280, 1600] as const
export const renditionFormats = ['avif', 'webp', 'jpeg'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

/** The widths that exist of a picture: those not above its own, at least the smallest. */
export function widthsOf(picture: { width: number }): number[] {
  const fitting = renditionWidths.filter((width) => width <= picture.width)
  return fitting.length > 0 ? fitting : [renditionWidths[0]]
}
