import type { Accountability, HookExtensionContext, RegisterFunctions } from '@directus/types';
import { actorThroughDirectus } from './actor.ts';
import { askedInstead, heldIn } from './approvable.ts';
import { toDomainError } from './database-errors.ts';
import type { DomainError } from './errors.ts';

type Meta = { keys?: readonly unknown[] };

/** The Studio takes every 2xx as done and would say nothing: there it is a refusal with words. */
const statusFor = (accountability: Accountability | null): number =>
  accountability?.session ? 409 : 202;

/**
 * A change through Directus' own doors that has to wait for approval: nothing is changed, a request is
 * made and the answer says so. Directus answers a hook's refusal only, so it comes as one with 202.
 */
const asked = async (
  error: unknown,
  meta: Meta,
  { database }: HookExtensionContext,
  accountability: Accountability | null,
): Promise<unknown> => {
  if (!heldIn(error) || (meta.keys?.length ?? 1) > 1) return error;
  try {
    const actor = await actorThroughDirectus(database, accountability);
    return await askedInstead(database, actor, error as DomainError, statusFor(accountability));
  } catch (refused) {
    return toDomainError(refused);
  }
};

/** The registrar for hooks, whose filters make a request of a command that has to wait. */
export const asking = (
  register: RegisterFunctions,
  context: HookExtensionContext,
): RegisterFunctions => ({
  ...register,
  filter: (event, handler) => {
    register.filter(event, async (payload, meta, eventContext) => {
      try {
        return await handler(payload as never, meta, eventContext);
      } catch (error) {
        throw await asked(error, meta as Meta, context, eventContext.accountability);
      }
    });
  },
});
