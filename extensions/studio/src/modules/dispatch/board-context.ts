import { inject, type InjectionKey, provide, type Ref } from 'vue';
import type { BoardIndex } from '../../../../domain/dispatch/board-index.ts';
import type { BoardTechnician, BoardVisit, Warning } from './types.ts';

/** What many parts of the board ask for, from the page. */
export type BoardContext = {
  zone: Ref<string>;
  now: Ref<number>;
  /** Orders that are chosen, on the board or in the pool. */
  selected: Ref<ReadonlySet<string>>;
  /** Orders whose card Tab reaches: the one that arrows lead from, and the first of the other part. */
  stops: Ref<ReadonlySet<string>>;
  /** Orders that are carried or on their way to the server. */
  moving: Ref<ReadonlySet<string>>;
  index: Ref<BoardIndex | null>;
  technicianOf: (id: string | null) => BoardTechnician | null;
  partnerName: (partner: string | null) => string | null;
  warningsOf: (visit: BoardVisit) => Warning[];
};

const KEY: InjectionKey<BoardContext> = Symbol('board');
export const provideBoard = (context: BoardContext): void => provide(KEY, context);
export const useBoardContext = (): BoardContext => {
  const context = inject(KEY);
  if (!context) throw new Error('This stands on no board.');
  return context;
};
