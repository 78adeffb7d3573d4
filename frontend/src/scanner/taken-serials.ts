import type { LocalDatabase } from '../store/database.ts';

/** Serials of the other visits on this device, with the number of the order, unsent ones too. */
export const takenSerials = async (
  db: LocalDatabase,
  order: string,
): Promise<ReadonlyMap<string, string>> => {
  const visits = await db.visits.filter((visit) => visit.id !== order).toArray();
  const items = await db.queue.filter((item) => item.order !== order).toArray();
  return new Map([
    ...visits.flatMap(({ onuSerial, number }) => (onuSerial ? [[onuSerial, number] as const] : [])),
    ...items.flatMap((item) =>
      item.kind === 'command' && item.command.type === 'record-serial'
        ? [[item.command.payload.serial, item.orderNumber] as const]
        : [],
    ),
  ]);
};
