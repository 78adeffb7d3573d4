import { isDeepStrictEqual } from 'node:util';
import type { Db } from './database.ts';
import type { FlowDefinition } from './flow.ts';
import { readFlow, removeFlow, writeFlow } from './flow-rows.ts';

export type FlowOutcome = { name: string; outcome: 'created' | 'updated' | 'unchanged' | 'kept' };

/**
 * Brings the flows to this release. A flow that an administrator changed or deleted is his and is
 * left alone; one that still is as an earlier release brought it follows the release.
 */
export const applyFlows = async (
  db: Db,
  flows: readonly FlowDefinition[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<FlowOutcome[]> => {
  const outcomes: FlowOutcome[] = [];
  for (const flow of flows) {
    const outcome = await plan(db, flow);
    outcomes.push({ name: flow.name, outcome });
    if (dryRun || outcome === 'unchanged' || outcome === 'kept') continue;
    if (outcome === 'updated') await removeFlow(db, flow.id);
    await writeFlow(db, flow);
    await remember(db, flow);
  }
  return outcomes;
};

const plan = async (db: Db, flow: FlowDefinition): Promise<FlowOutcome['outcome']> => {
  const [live, applied] = await Promise.all([readFlow(db, flow.id), lastApplied(db, flow.id)]);
  if (!live) return applied ? 'kept' : 'created';
  if (isDeepStrictEqual(live, plain(flow))) return 'unchanged';
  return applied && isDeepStrictEqual(live, applied) ? 'updated' : 'kept';
};

const plain = (flow: FlowDefinition): FlowDefinition => JSON.parse(JSON.stringify(flow));

const lastApplied = async (db: Db, id: string): Promise<FlowDefinition | undefined> => {
  // A dry run before the first apply finds no ledger.
  const { rows: found } = await db.query<{ ledger: string | null }>(
    `select to_regclass('fieldwright.applied_flows') as ledger`,
  );
  if (!found[0]?.ledger) return undefined;
  const { rows } = await db.query<{ definition: FlowDefinition }>(
    'select definition from fieldwright.applied_flows where id = $1',
    [id],
  );
  return rows[0]?.definition;
};

const remember = async (db: Db, flow: FlowDefinition): Promise<void> => {
  await db.query(
    `insert into fieldwright.applied_flows (id, definition) values ($1, $2)
     on conflict (id) do update set definition = excluded.definition, applied_at = now()`,
    [flow.id, JSON.stringify(flow)],
  );
};
