/** The header that names the next page of a list, with the filters of this one; none on the last page. */
export function linkToNext(
  path: string,
  query: Record<string, unknown>,
  next: string | null,
): Record<string, string> {
  if (next === null) return {}
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, after: next })) {
    if (value !== undefined) parameters.set(name, String(value))
  }
  return { link: `</api/v1${path}?${parameters}>; rel="next"` }
}
