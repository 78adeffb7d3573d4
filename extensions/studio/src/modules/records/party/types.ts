import type { RecordData } from '../types.ts';

type Named = { id: string; name: string };

/** The answer of `GET /api/partners/:id/page` and its likes; null is what this person does not see. */
export type PartyData = RecordData & {
  names: { partner_group: Named | null };
  channels: (Named & { code: string; isActive: boolean })[] | null;
  unpaid: {
    invoices: {
      id: string;
      number: string;
      status: string;
      issuedOn: string;
      dueOn: string;
      totalMinor: string;
      openMinor: string;
      currency: string;
      isLate: boolean;
    }[];
    sums: { currency: string; count: number; totalMinor: string; lateMinor: string }[];
  } | null;
  rates:
    | {
        id: string;
        description: string;
        workType: { name: string } | null;
        amountMinor: string;
        currency: string;
        validFrom: string;
        validTo: string | null;
      }[]
    | null;
  profiles: { id: string; name: string; version: number; status: string }[] | null;
};
