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
import { enqueueCommand } from '../store/enqueue.ts';

type Give<T extends FieldCommandType> = {
  type: T;
  payload: FieldPayloads[T];
  label: string;
  position?: FieldPosition | null;
};

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
      await enqueueCommand(db, command as FieldCommand, {
        orderNumber: visit.number,
        label: input.label,
      });
      void sync();
    },
  };
};
