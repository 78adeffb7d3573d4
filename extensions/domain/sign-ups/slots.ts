export type FreeSlot = { technician: string; startsAt: string; endsAt: string };
export type ShownSlot = { startsAt: string; endsAt: string };

/** One for each start, on the full hour, by time: who comes is not the customer's choice. */
export const shownSlots = (slots: readonly FreeSlot[]): ShownSlot[] => {
  const byStart = new Map(slots.map(({ startsAt, endsAt }) => [startsAt, endsAt]));
  return [...byStart]
    .filter(([startsAt]) => new Date(startsAt).getUTCMinutes() === 0)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([startsAt, endsAt]) => ({ startsAt, endsAt }));
};
