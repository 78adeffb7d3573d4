import type { EventKind } from '../../../domain/lifecycle/index.ts';
import type { DocumentVisibility } from '../../../domain/order-documents/index.ts';
import { appendEvent } from '../lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';

type About = {
  id: string;
  company: string;
  work_order: string;
  title: string;
  visibility: DocumentVisibility;
};

/** Everybody who sees the order reads its history: what is not for them has neither name nor reason there. */
export const noteDocument = (
  ctx: UseCaseContext,
  kind: EventKind,
  { id, company, work_order, title, visibility }: About,
  { reason = null, version }: { reason?: string | null; version?: number } = {},
): Promise<string> =>
  appendEvent(ctx, {
    company,
    work_order,
    kind,
    reason: visibility === 'order' ? reason : null,
    data: {
      document: id,
      ...(visibility === 'order' && { title }),
      ...(version !== undefined && { version }),
    },
  });
