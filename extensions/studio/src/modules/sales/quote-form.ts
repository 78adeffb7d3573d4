import { amountInField } from '../invoicing/page/use-amount.ts';
import { minorTyped, type Typed } from './money-field.ts';
import type { Quote, QuoteLine } from './quote-types.ts';

export type FormLine = {
  key: number;
  section: Typed;
  kind: string | null;
  address: string | null;
  site: string | null;
  plan: string | null;
  description: Typed;
  quantity: Typed;
  monthly: Typed;
  oneTime: Typed;
};
export type QuoteForm = {
  partyName: Typed;
  partyEmail: Typed;
  partyAddress: string;
  title: Typed;
  notes: string;
  language: string | null;
  expiresOn: Typed;
  lines: FormLine[];
};

let keys = 0;
export const newLine = (like?: FormLine): FormLine => ({
  ...{ section: like?.section ?? '', kind: 'standard', address: like?.address ?? null },
  ...{ site: like?.site ?? null, plan: null, description: '', quantity: 1 },
  ...{ monthly: '', oneTime: '' },
  key: (keys += 1),
});
export const copyLine = (line: FormLine): FormLine => ({ ...line, key: (keys += 1) });

const lineOf = (line: QuoteLine, currency: string): FormLine => ({
  ...newLine(),
  ...{ section: line.section ?? '', kind: line.kind, address: line.address, site: line.site },
  ...{ plan: line.plan, description: line.description, quantity: line.quantity },
  monthly: line.plan ? '' : amountInField(line.monthlyMinor, currency),
  oneTime: line.plan ? '' : amountInField(line.oneTimeMinor, currency),
});

export const formOf = (quote: Quote | null, inMonth: string): QuoteForm => ({
  ...{ partyName: quote?.partyName ?? '', partyEmail: quote?.partyEmail ?? '' },
  ...{ partyAddress: quote?.partyAddress ?? '', title: quote?.title ?? '' },
  ...{ notes: quote?.notes ?? '', language: quote?.language ?? 'en' },
  expiresOn: quote?.expiresOn ?? inMonth,
  lines: quote ? quote.lines.map((line) => lineOf(line, quote.currency)) : [newLine()],
});

const text = (value: Typed): string => String(value ?? '').trim();
export const isLineFilled = (line: FormLine): boolean =>
  line.plan !== null || text(line.description) !== '';

/** What the server takes; lines with nothing in them are left out. */
export const bodyOf = (form: QuoteForm, currency: string) => ({
  ...{ partyName: text(form.partyName), partyEmail: text(form.partyEmail) || null },
  ...{ partyAddress: text(form.partyAddress) || null, title: text(form.title) },
  ...{ notes: text(form.notes) || null, language: form.language, expiresOn: text(form.expiresOn) },
  lines: form.lines.filter(isLineFilled).map((line) => ({
    ...{ section: text(line.section) || null, kind: line.kind, address: line.address },
    site: line.address ? null : line.site,
    ...{ plan: line.plan, description: text(line.description) || null },
    quantity: Number(line.quantity) || 1,
    monthlyMinor: line.plan ? 0 : (minorTyped(line.monthly, currency) ?? 0),
    oneTimeMinor: line.plan ? 0 : (minorTyped(line.oneTime, currency) ?? 0),
  })),
});
