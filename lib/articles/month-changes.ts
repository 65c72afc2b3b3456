import type { Transaction } from '../database/client.ts'
import type { Month } from '../vietnamese/dates.ts'

/**
 * Notes that what crawlers are told of these months' pieces changes now, in the transaction of the change:
 * the sitemap index then tells when each month last changed without reading the month's pieces.
 */
export async function noteMonths(tx: Transaction, months: Month[]): Promise<void> {
  if (months.length === 0) return
  // In one order everywhere, as the day counts before it (counts.ts).
  await tx.$executeRaw`
    INSERT INTO month_change (month, changed_at)
    SELECT month, clock_timestamp() FROM unnest(${months.map((month) => `${month}-01`)}::date[]) AS month ORDER BY month
    ON CONFLICT (month) DO UPDATE SET changed_at = greatest(month_change.changed_at, EXCLUDED.changed_at)`
}
