import { normalisePhone } from '../kernel/phone.ts';

/** A person of a building, as `buildings.contacts` keeps him; further keys are left as they are. */
export type BuildingContact = {
  role?: string | null;
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  [further: string]: unknown;
};

const KEYS = ['role', 'name', 'phone', 'email'] as const;

const lower = (text: string | null | undefined): string => text?.trim().toLowerCase() ?? '';
const same = (a: string, b: string): boolean => a !== '' && a === b;

const phoneKey = (text: string | null | undefined, country: string | undefined): string =>
  normalisePhone(text ?? '', country) || lower(text);

/** The same mailbox or phone is the same person; so is the same name, which may have moved. */
const isSamePerson = (
  a: BuildingContact,
  b: BuildingContact,
  country: string | undefined,
): boolean =>
  same(lower(a.email), lower(b.email)) ||
  same(phoneKey(a.phone, country), phoneKey(b.phone, country)) ||
  same(lower(a.name), lower(b.name));

const filled = (contact: BuildingContact): BuildingContact =>
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = contact[key]?.trim();
      return value ? [[key, value]] : [];
    }),
  );

/**
 * The contacts with this one added or brought up to date. What it leaves out stays as it was.
 * Returns the same array when it brings nothing new.
 */
export const withContact = (
  contacts: readonly BuildingContact[],
  contact: BuildingContact,
  country?: string,
): readonly BuildingContact[] => {
  const news = filled(contact);
  if (!news.name && !news.phone && !news.email) return contacts;
  const at = contacts.findIndex((known) => isSamePerson(known, news, country));
  if (at < 0) return [...contacts, news];
  const known = contacts[at] as BuildingContact;
  if (KEYS.every((key) => !news[key] || news[key] === known[key])) return contacts;
  return contacts.map((one, index) => (index === at ? { ...known, ...news } : one));
};
