import type { Capability } from '../../../../domain/organisation/index.ts';
import { lockCase } from '../../lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { type Posted, postMessage } from '../post-message.ts';
import { addressesOf } from '../repository.ts';

/** Whoever does something with orders; an auditor only reads. */
export const MESSAGE_WRITERS = [
  'orders-transition',
  'orders-create',
  'stock',
  'field-work',
] as const satisfies readonly Capability[];

export const mayWriteMessage = (actor: Actor, company: string): boolean =>
  actor.userId !== null &&
  MESSAGE_WRITERS.some((capability) => hasCapability(actor, company, capability));

/** Only the office writes to clients: what goes out speaks for the company. */
export const mayWriteToClient = (actor: Actor, company: string): boolean =>
  hasCapability(actor, company, 'orders-read') && mayWriteMessage(actor, company);

export type MessageInput = {
  text: string;
  /** Address of the client; the team where there is none. */
  to: string | null;
  mentions: readonly string[];
  clientRef: string | null;
};

/**
 * Writes to the team of an order, or by mail to its client.
 *
 * Errors: FORBIDDEN, alike for an order that is not there and one that the actor does not see;
 * MESSAGES_PEOPLE, MESSAGES_ADDRESS (422).
 */
export const writeMessage = async (
  ctx: UseCaseContext,
  id: string,
  { text, to, mentions, clientRef }: MessageInput,
): Promise<Posted> => {
  const { order, actorTechnician } = await lockCase(ctx, id);
  const { company } = order;
  if (!mayWriteMessage(ctx.actor, company)) throw forbidden();
  if (to !== null) {
    if (!mayWriteToClient(ctx.actor, company)) throw forbidden();
    const known = (await addressesOf(ctx.trx, id)).map(({ address }) => address.toLowerCase());
    if (!known.includes(to.toLowerCase()))
      throw refusal('MESSAGES_ADDRESS', 422, { address: to }, { field: 'to' });
  }
  return postMessage(ctx, order, {
    body: text,
    mentions,
    clientRef,
    technician: actorTechnician,
    audience: to === null ? 'internal' : 'client',
    ...(to !== null && { mailTo: to, mailState: 'waiting' as const }),
  });
};
