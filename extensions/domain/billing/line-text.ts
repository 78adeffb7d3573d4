export type BilledOrder = {
  number: string;
  workType: string;
  orderCategory: string | null;
  installationMethod: string | null;
  serviceId: string | null;
  woNumber: string | null;
  ticketId: string | null;
  awoNumber: string | null;
  customerName: string | null;
  building: string | null;
};

/** The words of the rate card, or of the work when the card has none. */
export const lineDescription = (order: BilledOrder, rateDescription: string): string =>
  (
    rateDescription.trim() ||
    [order.workType, order.orderCategory, order.installationMethod].filter(Boolean).join(' · ')
  ).slice(0, 255);

/** By what the partner finds the job again: its own numbers, else ours. */
export const lineReference = (order: BilledOrder): string =>
  (
    [order.woNumber, order.ticketId, order.awoNumber].filter(Boolean).join(' / ') || order.number
  ).slice(0, 128);
