import type { Knex } from 'knex';
import { DUE_SOON_DAYS } from '../../../../domain/equipment/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { companiesWithAny, READS } from '../piece.ts';

export const SHOWS = ['all', 'overdue', 'soon', 'out', 'late', 'down', 'retired'] as const;
export type Show = (typeof SHOWS)[number];
export type ListQuery = {
  show: Show;
  search?: string | undefined;
  company?: string | undefined;
  category?: string | undefined;
  offset: number;
};

const PAGE = 50;
/** Where a piece is, that is its day. */
const TODAY = '(now() at time zone coalesce(s.time_zone, o.time_zone))::date';
const dueBefore = (day: string): string =>
  `(least(e.calibration_due_on, e.inspection_due_on) < ${day})`;

const CONDITIONS: Record<Show, string> = {
  all: 'e.retired_on is null',
  overdue: `e.retired_on is null and ${dueBefore(TODAY)}`,
  soon: `e.retired_on is null and least(e.calibration_due_on, e.inspection_due_on)
    between ${TODAY} and ${TODAY} + ${String(DUE_SOON_DAYS)}`,
  out: `e.whereabouts = 'out'`,
  late: `e.whereabouts = 'out' and e.due_back_at < now()`,
  down: 'e.retired_on is null and e.is_down',
  retired: 'e.retired_on is not null',
};

const FROM = `
from equipment e
join equipment_categories c on c.company = e.company and c.id = e.category
join companies o on o.id = e.company
left join sites s on s.company = e.company and s.id = e.site`;

export type ListedPiece = {
  id: string;
  code: string;
  name: string;
  category: string;
  categoryName: string;
  serialNo: string | null;
  condition: string;
  isDown: boolean;
  whereabouts: string;
  holderName: string | null;
  dueBackAt: string | null;
  isLate: boolean;
  siteName: string | null;
  location: string | null;
  calibrationDueOn: string | null;
  inspectionDueOn: string | null;
  isOverdue: boolean;
};

const COLUMNS = `e.id, e.code, e.name, e.category, c.name as "categoryName", e.serial_no as "serialNo",
  e.condition, e.is_down as "isDown", e.whereabouts, e.holder_name as "holderName",
  to_char(e.due_back_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueBackAt",
  coalesce(e.whereabouts = 'out' and e.due_back_at < now(), false) as "isLate",
  s.name as "siteName", e.location, e.calibration_due_on::text as "calibrationDueOn",
  e.inspection_due_on::text as "inspectionDueOn",
  coalesce(${dueBefore(TODAY)}, false) as "isOverdue"`;

/** Pieces of the actor's companies that fit, by number, with how many there are in each list. */
export const listEquipment = async (
  knex: Knex,
  actor: Actor,
  { show, search, company, category, offset }: ListQuery,
): Promise<{ rows: ListedPiece[]; hasMore: boolean; counts: Record<Show, number> }> => {
  const companies = companiesWithAny(actor, READS);
  const where: string[] = ['true'];
  const bindings: unknown[] = [];
  if (companies !== 'all') {
    where.push('e.company = any(?::uuid[])');
    bindings.push(companies);
  }
  if (company) {
    where.push('e.company = ?::uuid');
    bindings.push(company);
  }
  if (category) {
    where.push('e.category = ?::uuid');
    bindings.push(category);
  }
  const word = search?.trim().toLowerCase();
  if (word) {
    where.push(`e.search_text like ?`);
    bindings.push(`%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  }
  const all = where.join(' and ');
  const { rows: found } = await knex.raw<{ rows: ListedPiece[] }>(
    `select ${COLUMNS} ${FROM} where ${all} and ${CONDITIONS[show]}
     order by e.code, e.id limit ${String(PAGE + 1)} offset ?`,
    [...bindings, offset],
  );
  const { rows: counts } = await knex.raw<{ rows: [Record<Show, number>] }>(
    `select ${SHOWS.map((one) => `count(*) filter (where ${CONDITIONS[one]})::int as "${one}"`).join(', ')}
     ${FROM} where ${all}`,
    bindings,
  );
  return { rows: found.slice(0, PAGE), hasMore: found.length > PAGE, counts: counts[0] };
};
