import type { Knex } from 'knex';
import { z } from 'zod';
import { ORDER_FIELDS, orderChoices, orderRecord } from '../lifecycle/index.ts';
import type { ApprovableRecord, Gated } from '../platform/approvable.ts';

export type StandbyApproval = {
  /** Who at the partner approved. */
  approverName: string;
  remark?: string | null;
  /** The proof: id of an uploaded file. */
  file: string;
};

export type ApproveStandbyInput = {
  splitter: string;
  workOrder: string;
  /** The standby port's number; that of the splitter when absent. */
  port?: number | null;
  approval: StandbyApproval;
};

const STANDBY = `
  select string_agg(concat(s.code, ' · ', p.number), ', ' order by a.approved_at) as ports,
    (array_agg(a.approver_name order by a.approved_at desc))[1] as approver
  from standby_approvals a
  join splitter_ports p on p.company = a.company and p.id = a.splitter_port
  join splitters s on s.company = p.company and s.id = p.splitter
  where a.work_order = ?`;

/** The order with the standby ports that it may use and who at the partner said so. */
const orderWithStandby = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const record = await orderRecord(trx, id, { lock });
  if (!record) return null;
  const { rows } = await trx.raw<{ rows: { ports: string | null; approver: string | null }[] }>(
    STANDBY,
    [id],
  );
  const values = {
    standby_port: rows[0]?.ports ?? null,
    partner_approver: rows[0]?.approver ?? null,
  };
  return { ...record, values: { ...record.values, ...values } };
};

/** Leave to use the standby port, for somebody who may not record it himself. */
export const useStandby: Gated<ApproveStandbyInput> = {
  command: 'plant.standby',
  collection: 'work_orders',
  input: z.object({
    splitter: z.uuid(),
    workOrder: z.uuid(),
    port: z.int().nullish(),
    approval: z.object({
      approverName: z.string(),
      remark: z.string().nullish(),
      file: z.uuid(),
    }),
  }) as unknown as z.ZodType<ApproveStandbyInput>,
  recordOf: ({ workOrder }) => workOrder,
  fields: [
    { field: 'standby_port', kind: 'text', watched: true },
    { field: 'partner_approver', kind: 'text' },
    ...ORDER_FIELDS,
  ],
  choices: orderChoices,
  approverFields: ['created_by'],
  load: orderWithStandby,
  seenWith: 'orders-read',
};
