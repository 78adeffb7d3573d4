import type { Db } from './database.ts';
import type { FlowDefinition, OperationDefinition } from './flow.ts';

type OperationRow = OperationDefinition & { resolve: string | null };

/** The flow as it is in the installation, in the shape of a definition; undefined when deleted. */
export const readFlow = async (db: Db, id: string): Promise<FlowDefinition | undefined> => {
  const { rows } = await db.query<FlowDefinition & { operation: string | null; status: string }>(
    `select id, name, icon, description, trigger, options, operation, status
     from directus_flows where id = $1`,
    [id],
  );
  const [flow] = rows;
  if (!flow) return undefined;
  const { rows: operations } = await db.query<OperationRow & { reject: string | null }>(
    'select id, key, name, type, options, resolve, reject from directus_operations where flow = $1',
    [id],
  );
  const { operation, status, ...rest } = flow;
  return {
    ...rest,
    operations: chainFrom(operation, operations),
    // Switched off, or with a branch of its own: no longer what a release brings.
    ...(status === 'active' ? {} : { status }),
    ...(operations.some(({ reject }) => reject !== null) ? { hasBranches: true } : {}),
  } as FlowDefinition;
};

const chainFrom = (
  first: string | null,
  operations: readonly OperationRow[],
): OperationDefinition[] => {
  const chain: OperationDefinition[] = [];
  let next = operations.find(({ id }) => id === first);
  while (next && chain.length < operations.length) {
    const { resolve, id, key, name, type, options } = next;
    chain.push({ id, key, name, type, options });
    next = operations.find((operation) => operation.id === resolve);
  }
  return chain.length === operations.length ? chain : [...operations];
};

export const removeFlow = async (db: Db, id: string): Promise<void> => {
  await db.query('update directus_operations set resolve = null, reject = null where flow = $1', [
    id,
  ]);
  await db.query('update directus_flows set operation = null where id = $1', [id]);
  await db.query('delete from directus_operations where flow = $1', [id]);
  await db.query('delete from directus_flows where id = $1', [id]);
};

/** First the flow, then its operations, then the links: they point at each other. */
export const writeFlow = async (db: Db, flow: FlowDefinition): Promise<void> => {
  await db.query(
    `insert into directus_flows (id, name, icon, description, status, trigger, accountability, options)
     values ($1, $2, $3, $4, 'active', $5, null, $6)`,
    [flow.id, flow.name, flow.icon, flow.description, flow.trigger, JSON.stringify(flow.options)],
  );
  for (const [index, operation] of flow.operations.entries()) {
    await db.query(
      `insert into directus_operations (id, name, key, type, position_x, position_y, options, flow)
       values ($1, $2, $3, $4, $5, 1, $6, $7)`,
      [
        operation.id,
        operation.name,
        operation.key,
        operation.type,
        19 + index * 18,
        JSON.stringify(operation.options),
        flow.id,
      ],
    );
  }
  for (const [index, operation] of flow.operations.entries()) {
    const next = flow.operations[index + 1];
    if (next) {
      await db.query('update directus_operations set resolve = $2 where id = $1', [
        operation.id,
        next.id,
      ]);
    }
  }
  await db.query('update directus_flows set operation = $2 where id = $1', [
    flow.id,
    flow.operations[0]?.id ?? null,
  ]);
};
