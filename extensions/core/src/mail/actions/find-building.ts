import { inboxReason } from '../../../../domain/mail/index.ts';
import { isId } from '../../../../domain/kernel/index.ts';
import { normaliseReference } from '../../../../domain/work/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { findBuildings } from '../../intake/index.ts';
import type { ActionRun, Outcome } from './types.ts';

export type BuildingRow = {
  id: string;
  company: string;
  code: string | null;
  name: string;
  postcode: string | null;
  contacts: unknown;
  access_notes: string | null;
  rfb_date: string | null;
};
export type BuildingFacts = { name: string; code: string | null; postcode: string | null };
type Found = { building: BuildingRow | null } | { open: Outcome };

/** From here on a name is so much like another that it may be the same place, spelt otherwise. */
const ALIKE_FROM = 0.8;

const COLUMNS = ['id', 'company', 'code', 'name', 'postcode', 'contacts', 'access_notes'] as const;

const rowOf = async (
  { trx }: UseCaseContext,
  where: Record<string, unknown>,
): Promise<BuildingRow | null> =>
  (await trx('buildings')
    .where(where)
    .forUpdate()
    .first<BuildingRow | undefined>(...COLUMNS, trx.raw('rfb_date::text as rfb_date'))) ?? null;

const chosen = async (ctx: UseCaseContext, company: string, id: string): Promise<Found> => {
  if (id === 'new') return { building: null };
  const building = isId(id) ? await rowOf(ctx, { company, id }) : null;
  return building
    ? { building }
    : { open: { status: 'open', reason: inboxReason('BUILDING_UNKNOWN') } };
};

const byCode = async (
  ctx: UseCaseContext,
  company: string,
  code: string,
): Promise<BuildingRow | null> => {
  const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
    'select id from buildings where company = ? and upper(btrim(code)) = ?',
    [company, code],
  );
  return rows[0] ? await rowOf(ctx, { company, id: rows[0].id }) : null;
};

/**
 * The building a notice is about: the one a person chose, else by code, else by normalised name and
 * postcode. Null when it is a new one. A name that is nearly known is a question, not a new row.
 */
export const findBuilding = async (
  ctx: UseCaseContext,
  { item, choice }: ActionRun,
  { name, code, postcode }: BuildingFacts,
): Promise<Found> => {
  const { company } = item;
  if (choice.building) return await chosen(ctx, company, choice.building);
  const key = normaliseReference(code);
  const coded = key ? await byCode(ctx, company, key) : null;
  if (coded) return { building: coded };

  const place = { code: null, name, postcode };
  const match = (await findBuildings(ctx.trx, company, [place]))(place);
  const { candidates } = match;
  const open = (reason: Parameters<typeof inboxReason>[0], more?: string): Found => ({
    open: { status: 'open', reason: inboxReason(reason, more), candidates },
  });
  if (match.how === 'name and postcode' || match.how === 'name') {
    const building = await rowOf(ctx, { company, id: match.building });
    const own = normaliseReference(building?.code);
    if (key && own && own !== key)
      return open('BUILDING_CODE_DIFFERS', `It is ${own} here and ${key} in the mail.`);
    return { building };
  }
  const fitting = candidates.filter(
    (one) => !postcode || !one.postcode || one.postcode === postcode,
  );
  if (fitting.filter(({ score }) => score === 1).length > 1) return open('SEVERAL_BUILDINGS');
  const [alike] = fitting.filter(({ score }) => score >= ALIKE_FROM);
  return alike ? open('BUILDING_ALIKE', `It is called "${alike.name}".`) : { building: null };
};
