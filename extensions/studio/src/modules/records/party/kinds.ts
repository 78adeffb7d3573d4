import type { WordKey } from '../../../language/words.ts';

/** How the page differs between those who send work and those who get it done. */
type Kind = {
  headline: WordKey;
  icon: string;
  /** Filter of the list of orders; null where the list has none. */
  query: string;
  facts: readonly string[];
  core: readonly string[];
};

export const BILLING = [
  'billing_name',
  'billing_address',
  'billing_email',
  'tax_no',
  'terms_days',
] as const;

export const KINDS = {
  partners: {
    headline: 'pages.partner',
    icon: 'handshake',
    query: 'partner',
    facts: ['name', 'code', 'partner_group', 'sender_domains', 'is_active'],
    core: ['name', 'code', 'partner_group'],
  },
  partner_groups: {
    headline: 'pages.partnerGroup',
    icon: 'corporate_fare',
    query: 'partnerGroup',
    facts: ['name', 'code', 'is_active'],
    core: ['name', 'code'],
  },
  clients: {
    headline: 'pages.client',
    icon: 'apartment',
    query: 'client',
    facts: ['name', 'code', 'contact_person', 'phone', 'notes', 'is_active'],
    core: ['name', 'code'],
  },
  customers: {
    headline: 'pages.customer',
    icon: 'person',
    query: 'customer',
    facts: ['name', 'number', 'contact_person', 'phones', 'email', 'notes'],
    core: ['name', 'number', 'phones'],
  },
} as const satisfies Record<string, Kind>;
export type PartyCollection = keyof typeof KINDS;
