import { orderFactsOf, orderLimitErrors } from '../../../domain/intake/index.ts';
import { missingAtIntake } from '../../../domain/work/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { insertOrders, type NewOrder, prepareOrder, storeSecrets } from '../work/index.ts';
import { orderValuesOf, type CodeBook } from './code-book.ts';
import type { RefusedDraft } from './errors.ts';
import { sourceBlock, type DraftOrigin } from './order-sources.ts';
import { secretsOf, type DraftRow } from './repository.ts';

export type Prepared = { draft: DraftRow; row: NewOrder };

const INVALID = 'INTAKE_DRAFT_INVALID';

const known = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );

/** The row a draft would become, or why it cannot. */
export const prepareFromDraft = (
  draft: DraftRow,
  session: DraftOrigin,
  codes: CodeBook,
): { row: NewOrder } | { refused: RefusedDraft } => {
  const facts = orderFactsOf(draft.values);
  const { values, workType } = orderValuesOf(facts, codes);
  if (!workType)
    return {
      refused: {
        draft: draft.id,
        code: 'INTAKE_NO_WORK_TYPE',
        message: `There is no work type "${facts.orderType}" to make an order of.`,
        field: 'orderType',
      },
    };
  const { row, missing } = prepareOrder(
    {
      ...known(values),
      company: draft.company,
      building: draft.building,
      site: session.site,
      source_kind: 'email',
      source: sourceBlock(draft, session),
    },
    workType,
    codes.country,
  );
  const [first] = missingAtIntake(missing);
  const [unheld] = orderLimitErrors(draft.values);
  if (!first && unheld) return { refused: { draft: draft.id, ...unheld, code: INVALID } };
  if (!first) return { row };
  return {
    refused: {
      draft: draft.id,
      code: INVALID,
      message: first.message,
      errors: missingAtIntake(missing),
    },
  };
};

const linkFiles = async (
  ctx: UseCaseContext,
  prepared: readonly Prepared[],
  sessions: ReadonlyMap<string, DraftOrigin>,
): Promise<void> => {
  const rows = prepared.flatMap(({ draft, row }) => {
    const session = sessions.get(draft.session);
    const link = (file: string | null | undefined, kind: string) =>
      file ? [{ company: draft.company, work_order: row.id, file, kind }] : [];
    return [...link(session?.file, 'source'), ...link(session?.snapshot, 'snapshot')];
  });
  await bulkInsert(ctx, { collection: 'work_order_files', rows, revisions: false });
  // What belongs to an order is not removed with the others.
  const kept = [...new Set(prepared.map(({ draft }) => draft.session))];
  await ctx
    .trx('parse_sessions')
    .whereIn('id', kept)
    .whereNotNull('snapshot_expires_at')
    .update({ snapshot_expires_at: null });
};

/** Makes orders of drafts in a few statements: rows, numbers, events, files, sealed passwords. */
export const makeOrders = async (
  ctx: UseCaseContext,
  prepared: readonly Prepared[],
  sessions: ReadonlyMap<string, DraftOrigin>,
): Promise<void> => {
  if (prepared.length === 0) return;
  await insertOrders(
    ctx,
    prepared.map(({ row }) => row),
  );
  for (const { draft, row } of prepared) {
    if (draft.secrets)
      await storeSecrets(ctx, {
        company: draft.company,
        order: row.id,
        secrets: secretsOf(draft),
      });
  }
  await linkFiles(ctx, prepared, sessions);
};
