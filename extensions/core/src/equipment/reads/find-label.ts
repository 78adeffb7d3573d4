import type { Knex } from 'knex';
import { judgeAssignment, type OverdueCheck } from '../../../../domain/equipment/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import { companiesWithAny, READS, readPiece, TAKES } from '../piece.ts';
import { metersOf, servicesOf, type ShownMeter, type ShownService } from './show-piece.ts';

export type ScannedPiece = {
  id: string;
  code: string;
  name: string;
  labelCode: string;
  categoryName: string;
  model: string | null;
  serialNo: string | null;
  siteName: string | null;
  location: string | null;
  condition: string;
  isDown: boolean;
  isRetired: boolean;
  whereabouts: string;
  holderName: string | null;
  /** The caller has it himself. */
  isMine: boolean;
  dueBackAt: Date | null;
  calibrationDueOn: string | null;
  inspectionDueOn: string | null;
  overdue: OverdueCheck[];
  mayTake: boolean;
  services: ShownService[];
  meters: Omit<ShownMeter, 'readings'>[];
};

const LAST_SERVICES = 3;

type Row = {
  name: string;
  label_code: string;
  category_name: string;
  model: string | null;
  serial_no: string | null;
  site_name: string | null;
  location: string | null;
  is_down: boolean;
  holder_name: string | null;
  due_back_at: Date | null;
  holder: string | null;
};

/** One piece as a phone shows it. */
export const scannedPiece = async (
  knex: Knex,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<ScannedPiece> => {
  const piece = await readPiece(knex, actor, { id, capability: READS });
  const { rows } = await knex.raw<{ rows: [Row] }>(
    `select e.name, e.label_code, c.name as category_name, e.model, e.serial_no, s.name as site_name,
       e.location, e.is_down, e.holder_name, e.due_back_at,
       (select o.holder from equipment_checkouts o
         where o.company = e.company and o.equipment = e.id and o.in_at is null) as holder
     from equipment e join equipment_categories c on c.company = e.company and c.id = e.category
     left join sites s on s.company = e.company and s.id = e.site where e.id = ?`,
    [id],
  );
  const [row] = rows;
  const scope = { company: piece.company, id };
  const today = dayIn(now, piece.time_zone);
  const { overdue } = judgeAssignment(
    { inspectionDueOn: piece.inspection_due_on, calibrationDueOn: piece.calibration_due_on },
    { lastDay: today, rule: piece.overdue_rule },
  );
  const meters = await metersOf(knex, scope);
  return {
    id,
    code: piece.code,
    name: row.name,
    labelCode: row.label_code,
    categoryName: row.category_name,
    model: row.model,
    serialNo: row.serial_no,
    siteName: row.site_name,
    location: row.location,
    condition: piece.condition,
    isDown: row.is_down,
    isRetired: piece.retired_on !== null && piece.retired_on <= today,
    whereabouts: piece.whereabouts,
    holderName: row.holder_name,
    isMine: row.holder !== null && row.holder === actor.userId,
    dueBackAt: row.due_back_at,
    calibrationDueOn: piece.calibration_due_on,
    inspectionDueOn: piece.inspection_due_on,
    overdue,
    mayTake: TAKES.some((one) => hasCapability(actor, piece.company, one)),
    services: await servicesOf(knex, scope, LAST_SERVICES),
    meters: meters.map(({ readings: _, ...meter }) => meter),
  };
};

/** A label may be a link to a piece, as printed, or the bare code. */
const codeOf = (text: string): string => (/\/e\/([^/?#]+)/.exec(text)?.[1] ?? text).trim();

/**
 * The piece that a label, its number or its serial number names.
 *
 * Errors: EQUIPMENT_LABEL_UNKNOWN (404).
 */
export const findByLabel = async (knex: Knex, actor: Actor, text: string): Promise<string> => {
  const code = codeOf(text);
  const companies = companiesWithAny(actor, READS);
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from equipment
     where (? or company = any(?::uuid[])) and (label_code in (?, upper(?)) or code = ? or serial_no = ?)
     order by label_code in (?, upper(?)) desc, code = ? desc, retired_on nulls first, id limit 1`,
    [companies === 'all', companies === 'all' ? [] : companies, ...Array<string>(7).fill(code)],
  );
  const [found] = rows;
  if (!found) throw refusal('EQUIPMENT_LABEL_UNKNOWN', 404, { code: code.slice(0, 64) });
  return found.id;
};

const MOST_HELD = 100;

/** What the caller has with him. */
export const heldByMe = async (
  knex: Knex,
  actor: Actor,
): Promise<{ id: string; code: string; name: string; dueBackAt: Date | null }[]> => {
  if (actor.userId === null) return [];
  const { rows } = await knex.raw<{
    rows: { id: string; code: string; name: string; dueBackAt: Date | null }[];
  }>(
    `select e.id, e.code, e.name, o.due_back_at as "dueBackAt"
     from equipment_checkouts o join equipment e on e.company = o.company and e.id = o.equipment
     where o.holder = ? and o.in_at is null order by o.out_at desc limit ${String(MOST_HELD)}`,
    [actor.userId],
  );
  return rows;
};
