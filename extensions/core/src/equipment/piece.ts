import type { Knex } from 'knex';
import type { Condition, OverdueRule, Whereabouts } from '../../../domain/equipment/index.ts';
import type { Capability } from '../../../domain/organisation/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { assertOwn } from '../platform/own-row.ts';

/** Who may read the register: whoever keeps it, plans with it or works with it. */
export const READS = [
  ...['equipment', 'orders-read', 'field-work', 'stock', 'audit-read'],
] as const satisfies readonly Capability[] as readonly Capability[];
/** Who may read for which orders pieces are kept: a technician sees his own orders only. */
export const READS_BOOKINGS = READS.filter((one) => one !== 'field-work');
/** Who hands pieces out to others: whoever keeps the register, or the store. */
export const HANDS_OUT: readonly Capability[] = ['equipment', 'stock'];
/** Who takes a piece and brings it back. */
export const TAKES = ['equipment', 'stock', 'field-work'] as const satisfies readonly Capability[];
/** Who keeps a piece for a job. */
export const BOOKS: readonly Capability[] = ['equipment', 'dispatching'];
export const KEEPS: readonly Capability[] = ['equipment'];

export type Piece = {
  id: string;
  company: string;
  code: string;
  name: string;
  category: string;
  condition: Condition;
  whereabouts: Whereabouts;
  retired_on: string | null;
  inspection_due_on: string | null;
  calibration_due_on: string | null;
  inspection_months: number | null;
  calibration_months: number | null;
  overdue_rule: OverdueRule;
  is_exclusive: boolean;
  max_days_out: number | null;
  time_zone: string;
};

const SELECT = `
select e.id, e.company, e.code, e.name, e.category, e.condition, e.whereabouts, e.retired_on::text,
  e.inspection_due_on::text, e.calibration_due_on::text, c.inspection_months, c.calibration_months,
  c.overdue_rule, c.is_exclusive, c.max_days_out, coalesce(s.time_zone, o.time_zone) as time_zone
from equipment e
join equipment_categories c on c.company = e.company and c.id = e.category
join companies o on o.id = e.company
left join sites s on s.company = e.company and s.id = e.site
where e.id = ?`;

type Asked = { id: string; capability: readonly Capability[] };

const checked = (actor: Actor, row: Piece | undefined, { id, capability }: Asked): Piece => {
  assertOwn(actor, row, { collection: 'equipment', id, capability });
  return row;
};

/** One piece with what its category says. A foreign one is refused as one that is not there. */
export const readPiece = async (knex: Knex, actor: Actor, asked: Asked): Promise<Piece> => {
  const { rows } = await knex.raw<{ rows: Piece[] }>(SELECT, [asked.id]);
  return checked(actor, rows[0], asked);
};

/** The same, locked until the transaction ends. */
export const lockPiece = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  asked: Asked,
): Promise<Piece> => {
  await readPiece(ctx.trx, ctx.actor, asked);
  const { rows } = await ctx.trx.raw<{ rows: Piece[] }>(`${SELECT} for update of e`, [asked.id]);
  return checked(ctx.actor, rows[0], asked);
};

/** @throws EQUIPMENT_RETIRED, EQUIPMENT_LOST */
export const assertInUse = (
  { code, condition, retired_on: retired }: Piece,
  today: string,
): void => {
  if (retired !== null && retired <= today) throw refusal('EQUIPMENT_RETIRED', 409, { code });
  if (condition === 'lost') throw refusal('EQUIPMENT_LOST', 409, { code });
};

/** Companies of which the actor has one of these capabilities; `all` for the platform's own actors. */
export const companiesWithAny = (
  actor: Actor,
  capabilities: readonly Capability[],
): readonly string[] | 'all' => {
  const found = capabilities.map((one) => companiesWithCapability(actor, one));
  if (found.includes('all')) return 'all';
  return [...new Set(found.flat() as string[])];
};

/** Who acts, as the register names him. */
export const nameOfActor = async ({
  trx,
  actor,
}: Pick<UseCaseContext, 'trx' | 'actor'>): Promise<string> => {
  if (actor.link) return actor.link.holder;
  const row = actor.userId
    ? await trx('directus_users')
        .where({ id: actor.userId })
        .first<{ name: string | null } | undefined>(
          trx.raw(`nullif(btrim(concat_ws(' ', first_name, last_name)), '') as name`),
        )
    : undefined;
  return row?.name ?? '–';
};
