import type { PlanKind, OverrideState, PriceSource } from '../../../../domain/plans/choices.ts';
import type { AddressState } from '../../../../domain/addresses/choices.ts';

export type Words = { name?: string; summary?: string | null; included?: string[] };
export type Zone = { id: string; code: string; name: string };
export type Price = {
  id: string;
  zone: string | null;
  monthlyMinor: number;
  oneTimeMinor: number;
  currency: string;
  validFrom: string;
  validTo: string | null;
};
export type Plan = {
  id: string;
  code: string;
  kind: PlanKind;
  name: string;
  summary: string | null;
  included: string[];
  translations: Record<string, Words>;
  downMbps: number | null;
  upMbps: number | null;
  termMonths: number | null;
  taxCode: string | null;
  isPublic: boolean;
  isActive: boolean;
  position: number;
  parts: string[];
  prices: Price[];
};
export type Promotion = {
  id: string;
  plan: string;
  zone: string | null;
  name: string;
  translations: Record<string, string>;
  validFrom: string;
  validTo: string;
  months: number | null;
  percent: number | null;
  amountMinor: number | null;
  waivesOneTime: boolean;
  currency: string;
};
export type TaxCode = { id: string; name: string; basisPoints: number; isDefault: boolean };
export type PlanList = {
  company: string | null;
  currency: string;
  today: string;
  mayEdit: boolean;
  zones: Zone[];
  taxCodes: TaxCode[];
  plans: Plan[];
  promotions: Promotion[];
};

export type Amount = { netMinor: number; taxMinor: number; totalMinor: number };
export type Offer = {
  plan: string;
  code: string;
  kind: PlanKind;
  name: string;
  downMbps: number | null;
  upMbps: number | null;
  termMonths: number | null;
  isPublic: boolean;
  promotion: string | null;
  zoneName: string | null;
  price: {
    source: PriceSource;
    currency: string;
    monthlyNow: Amount;
    promotionMonths: number | null;
    monthlyAfter: Amount;
    oneTime: Amount;
    taxes: { id: string; name: string; basisPoints: number }[];
  };
};
export type Override = {
  id: string;
  address: string;
  line: string;
  town: string;
  plan: string;
  planName: string;
  monthlyMinor: number;
  oneTimeMinor: number;
  currency: string;
  reason: string;
  validFrom: string;
  validTo: string;
  state: OverrideState;
  askedBy: string | null;
  decidedBy: string | null;
  decisionNote: string | null;
  mayDecide: boolean;
};
export type AddressPrices = {
  company: string;
  currency: string;
  today: string;
  onDate: string;
  mayDecide: boolean;
  mayAsk: boolean;
  address: {
    id: string;
    fibreId: string;
    line: string;
    town: string;
    region: string | null;
    postcode: string | null;
    state: AddressState;
  };
  zoneName: string | null;
  offers: Offer[];
  overrides: Override[];
};
