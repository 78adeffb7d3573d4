import { newId } from '../../../extensions/domain/kernel/ids.ts';
import type {
  FieldCommand,
  FieldCommandOf,
  FieldCommandType,
  FieldPayloads,
  FieldPosition,
  FieldVisit,
} from '../../../extensions/domain/work/field-contract.ts';
import { useDatabase, useSync } from '../session/session.ts';
import { enqueueCommand, releaseAll, undoItem } from '../store/enqueue.ts';
import { writeWithin } from '../store/make-room.ts';
import { keeping } from './use-storage.ts';

type Give<T extends FieldCommandType> = {
  type: T;
  payload: FieldPayloads[T];
  label: string;
  position?: FieldPosition | null;
  /** Keeps it on the device for a minute, in which it can be undone. */
  undoable?: boolean;
};

const UNDO_MS = 60_000;

/** Gives commands: written to the local queue at once, sent when there is a network. */
export const useCommands = () => {
  const db = useDatabase();
  const { sync } = useSync();
  return {
    give: async <T extends FieldCommandType>(visit: FieldVisit, input: Give<T>): Promise<void> => {
      const command: FieldCommandOf<T> = {
        id: newId(),
        type: input.type,
        order: visit.id,
        occurredAt: new Date().toISOString(),
        seenStatus: visit.facts.order.status,
        payload: structuredClone(input.payload),
        ...(input.position ? { position: input.position } : {}),
      };
      const holdUntil = input.undoable ? new Date(Date.now() + UNDO_MS).toISOString() : undefined;
      const words = { orderNumber: visit.number, label: input.label };
      const write = () => enqueueCommand(db, command as FieldCommand, words, holdUntil);
      await keeping(() => writeWithin(db, [write]));
      void sync();
    },
    /** @returns false when it has gone already */
    undo: (seq: number): Promise<boolean> => undoItem(db, seq, new Date().toISOString()),
    sendNow: async (): Promise<void> => {
      await releaseAll(db);
      await sync();
    },
  };
};
