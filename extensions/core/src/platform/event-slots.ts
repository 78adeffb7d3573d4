import type { UseCaseContext } from './context.ts';

/** A change of meaning that was written with its transaction. */
export type DomainEvent = { id: string; kind: string; company: string | null; data: object };

export type EventSubscriber = {
  /** Unique: deliveries are counted by it. */
  name: string;
  kinds: readonly string[];
  handle: (ctx: UseCaseContext, event: DomainEvent) => Promise<unknown>;
};
