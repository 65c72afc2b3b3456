import { type SectionMap, sectionSlug } from '../section-map.ts'
import type { Item } from './item.ts'
import type { Category, Survey } from './survey.ts'

type Place = {
  section: string
  sectionName?: string
  sectionParent?: { slug: string; name: string }
}

/**
 * The one section of a piece that WordPress had in several categories: the one marked as its main one (Yoast, Rank
 * Math), else the one that stands deepest in the tree, else the first. `others` are those that it does not keep.
 */
export function placeOf(
  { categories, meta }: Item,
  survey: Survey,
  map: SectionMap,
): { place: Place; others: string[] } | 'leave' | null {
  const own = categories.filter(({ domain }) => domain === 'category')
  const all = own.map(({ nicename, name }) => survey.categories.get(nicename) ?? unlisted(nicename, name))
  const main = Number(meta.get('_yoast_wpseo_primary_category') ?? meta.get('rank_math_primary_category'))
  const depth = (category: Category) => ancestorsOf(category, survey).length
  const chosen =
    all.find(({ id }) => id > 0 && id === main) ?? all.toSorted((one, other) => depth(other) - depth(one))[0]
  const target = map.of(chosen ? [chosen.slug, chosen.name] : [])
  if (target === 'leave' || (!chosen && !target)) return target
  const kept = chosen ? [chosen, ...ancestorsOf(chosen, survey)] : []
  const others = all.filter((one) => !kept.some(({ slug }) => slug === one.slug)).map(({ name }) => name)
  if (target || !chosen) return { place: { section: (target as { slug: string }).slug }, others }
  return { place: sectionOf(chosen, survey, map), others }
}

function sectionOf(category: Category, survey: Survey, map: SectionMap): Place {
  const top = ancestorsOf(category, survey).at(-1)
  const place = { section: sectionSlug(category.slug, category.name), sectionName: category.name }
  if (!top) return place
  const target = map.of([top.slug, top.name])
  const slug = target && target !== 'leave' ? target.slug : sectionSlug(top.slug, top.name)
  return { ...place, sectionParent: { slug, name: top.name } }
}

/** From the nearest to the top. */
function ancestorsOf(category: Category, { categories }: Survey): Category[] {
  const ancestors: Category[] = []
  let next = categories.get(category.parent)
  while (next && !ancestors.includes(next)) {
    ancestors.push(next)
    next = categories.get(next.parent)
  }
  return ancestors
}

const unlisted = (slug: string, name: string): Category => ({ id: 0, slug, name, parent: '' })
