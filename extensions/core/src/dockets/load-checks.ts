import { checkDocket, type DocketCheck, type DocketFacts } from '../../../domain/work/index.ts';
import { loadCase, type OrderCase } from '../lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { DocketRow } from './repository.ts';

/** Checks a docket against its order as it stands now. */
export const loadChecks = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  docket: DocketRow,
): Promise<DocketCheck[]> => {
  const item = await loadCase(ctx.trx, ctx.actor, docket.work_order, ctx.now);
  const technician = item.order.technician
    ? await ctx
        .trx('technicians')
        .where({ id: item.order.technician })
        .first<{ name: string } | undefined>('name')
    : undefined;
  return checkDocket(factsOf(docket, item, technician?.name ?? null));
};

/** When the order first came into a state in which its work is done. */
const firstDone = ({ facts, lifecycle }: Pick<OrderCase, 'facts' | 'lifecycle'>): string | null =>
  lifecycle.states
    .filter(({ category }) => category === 'done')
    .flatMap(({ code }) => facts.enteredAt[code] ?? [])
    .sort()[0] ?? null;

const factsOf = (
  docket: DocketRow,
  { facts, lifecycle }: OrderCase,
  technician: string | null,
): DocketFacts => {
  const text = (field: string): string | null => {
    const value = facts.order[field];
    return typeof value === 'string' ? value : null;
  };
  const completedAt = text('completed_at') ?? firstDone({ facts, lifecycle });
  return {
    docket: {
      number: docket.number,
      hasFile: docket.file !== null,
      receivedAt: docket.received_at.toISOString(),
    },
    order: {
      serviceId: text('service_id'),
      serviceIdExpected: facts.workType.required_fields.includes('service_id'),
      onuSerial: text('onu_serial'),
      technician,
      completedAt: completedAt === null ? null : new Date(completedAt).toISOString(),
      solution: text('solution'),
    },
    port: facts.port,
    photos: facts.evidence.photos,
    customerSignatures: facts.evidence.signatures,
    openBlockers: facts.openBlockers.length,
    policy: facts.workType.evidence_policy,
  };
};
