import { OPEN_CATEGORIES, UNASSIGNED_ORDERS } from '../../../domain/work/index.ts';

/**
 * What "unassigned" and "overdue" mean, as SQL over an order `o` at the moment `:now`: the same that
 * the lists of `domain/work/lists.ts` say as Directus filters. Whoever counts orders takes these.
 */
const quoted = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(', ');

const NOT_SET_OUT = UNASSIGNED_ORDERS._and.flatMap((one) => one.status_category?._in ?? []);

/** Nobody is named for it, and it could be begun. */
export const UNASSIGNED_SQL = `(o.technician is null and o.status_category in (${quoted(NOT_SET_OUT)}))`;

/** The clock has run out, or the visit is over and the work is not. */
export const OVERDUE_SQL = `(o.status_category in (${quoted(OPEN_CATEGORIES)})
  and (o.kpi_due_at < :now or o.scheduled_end < :now))`;
