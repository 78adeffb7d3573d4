import type { BoardVisit } from '../types.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
export const isArrow = (key: string): key is Arrow => key.startsWith('Arrow');

type Rows = readonly { id: string }[];
type Visits = ReadonlyMap<string, readonly BoardVisit[]>;

/** The visit of a row that begins nearest to that time. */
const nearest = (visits: readonly BoardVisit[], at: number): BoardVisit | undefined => {
  const away = (visit: BoardVisit): number => Math.abs(Date.parse(visit.startsAt) - at);
  return visits.reduce<BoardVisit | undefined>(
    (best, visit) => (best === undefined || away(visit) < away(best) ? visit : best),
    undefined,
  );
};

/**
 * The card an arrow leads to: left and right in the row, up and down to the next row that has any.
 * The first of all where none is chosen; the same where there is no way on.
 */
export const walk = (
  rows: Rows,
  visits: Visits,
  { from, arrow }: { from: BoardVisit | null; arrow: Arrow },
): BoardVisit | null => {
  if (!from) return rows.flatMap(({ id }) => visits.get(id) ?? [])[0] ?? null;
  const technician = from.technician ?? from.replaces?.technician;
  const row = rows.findIndex(({ id }) => id === technician);
  const own = visits.get(technician ?? '') ?? [];
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const place = own.findIndex(({ id }) => id === from.id);
    return own[place + (arrow === 'ArrowLeft' ? -1 : 1)] ?? from;
  }
  const step = arrow === 'ArrowUp' ? -1 : 1;
  for (let next = row + step; next >= 0 && next < rows.length; next += step) {
    const found = nearest(visits.get(rows[next]?.id ?? '') ?? [], Date.parse(from.startsAt));
    if (found) return found;
  }
  return from;
};
