import { database } from '../../lib/database/client.ts'

/** So many public pieces over eight years, written past the portal (ids from 1001 on): more than a scan would be cheap for. */
export async function manyPieces(count: number): Promise<void> {
  await database().$executeRaw`
    INSERT INTO article (id, state, title, slug, body, section_id, published_at)
    SELECT 1000 + n, 'published', 'Tin ' || n, 'tin-' || n, '{"type":"doc","content":[{"type":"paragraph"}]}'::jsonb,
      1 + n % 3, now() - make_interval(mins => n * 105)
    FROM generate_series(1, ${count}::int) AS n`
  await database().$executeRaw`
    INSERT INTO article_author (article_id, author_id, position, shown_at)
    SELECT id, (SELECT min(id) FROM author), 0, published_at FROM article WHERE id > 1000`
  // Every second piece is of the first topic, the others of one of three hundred.
  await database().$executeRaw`
    INSERT INTO topic (id, slug, name) SELECT 1000 + n, 'chu-de-' || n, 'Chủ đề ' || n FROM generate_series(1, 300) AS n`
  await database().$executeRaw`
    INSERT INTO article_topic (article_id, topic_id, position, shown_at)
    SELECT id, CASE WHEN id % 2 = 0 THEN (SELECT min(id) FROM topic) ELSE 1001 + id / 2 % 300 END, 0, published_at
    FROM article WHERE id > 1000`
  await database().$executeRaw`
    INSERT INTO day_count (section_id, day, count)
    SELECT coalesce(section_id, 0), published_on, count(*) FROM article WHERE id > 1000
    GROUP BY GROUPING SETS ((published_on), (section_id, published_on))
    ON CONFLICT (section_id, day) DO UPDATE SET count = day_count.count + EXCLUDED.count`
  await database().$executeRaw`
    INSERT INTO month_change SELECT DISTINCT date_trunc('month', published_on)::date, now() FROM article
    ON CONFLICT DO NOTHING`
  await database().$executeRaw`ANALYZE`
}
