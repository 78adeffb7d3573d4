import type { CompanyKind } from '../../../../domain/organisation/choices.ts';

export type Card = {
  id: string;
  icon: string;
  tone: 'plain' | 'alarm';
  value: number;
  unit: 'count' | 'hours' | 'percent';
  page: string | null;
  list: { collection: string; filter: Record<string, unknown>; sort: string | null } | null;
  breakdown: { label: string; count: number }[];
};
export type Section = { id: string; cards: Card[] };
export type Home = {
  company: { id: string; name: string; kind: CompanyKind; day: string } | null;
  sections: Section[];
};
