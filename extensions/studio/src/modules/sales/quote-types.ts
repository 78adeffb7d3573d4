import type {
  AcceptanceDoor,
  QuoteLineKind,
  QuoteStatus,
} from '../../../../domain/quotes/choices.ts';
import type { Amount } from './types.ts';

export type Sums = { monthly: Amount; oneTime: Amount };
export type QuoteLine = {
  id: string;
  section: string | null;
  kind: QuoteLineKind;
  site: string | null;
  description: string;
  quantity: number;
  monthlyMinor: number;
  promotionMonths: number | null;
  monthlyAfterMinor: number | null;
  oneTimeMinor: number;
  taxName: string | null;
  address: string | null;
  plan: string | null;
  taxCode: string | null;
};
export type Quote = {
  id: string;
  company: string;
  number: string;
  revision: number;
  status: QuoteStatus;
  partyName: string;
  partyEmail: string | null;
  partyAddress: string | null;
  title: string;
  notes: string | null;
  language: string;
  pricedOn: string;
  expiresOn: string;
  currency: string;
  isExpired: boolean;
  customer: string | null;
  timeZone: string;
  sentAt: string | null;
  decidedAt: string | null;
  declineReason: string | null;
  pdf: string | null;
  pdfStatus: 'pending' | 'rendering' | 'ready' | 'failed';
  pdfSha256: string | null;
  sums: Sums;
  lines: QuoteLine[];
  acceptance: {
    name: string;
    door: AcceptanceDoor;
    acceptedAt: string;
    pdfSha256: string | null;
    ip: string | null;
    userAgent: string | null;
    words: Record<string, string>;
    reason: string | null;
    enteredBy: string | null;
  } | null;
  mayEdit: boolean;
};
export type ListedQuote = {
  id: string;
  number: string;
  status: QuoteStatus;
  partyName: string;
  title: string;
  currency: string;
  monthlyMinor: number;
  oneTimeMinor: number;
  expiresOn: string;
  isExpired: boolean;
};
export type QuoteList = { company: string | null; rows: ListedQuote[]; hasMore: boolean };
export const QUOTE_SHOWS = ['open', 'drafts', 'accepted', 'all'] as const;
export type QuoteShow = (typeof QUOTE_SHOWS)[number];
