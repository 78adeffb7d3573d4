import type { SetUpItem } from '../../../../domain/organisation/index.ts';
import { t, type WordKey } from '../../language/words.ts';

type Words = { title: WordKey; why: WordKey; to: (company: string) => string };

const WORDS: Readonly<Record<SetUpItem['id'], Words>> = {
  profile: {
    title: 'company.itemProfile',
    why: 'company.itemProfileWhy',
    to: (company) => `/fieldwright-company/${company}/settings`,
  },
  logo: {
    title: 'company.itemLogo',
    why: 'company.itemLogoWhy',
    to: (company) => `/fieldwright-company/${company}/settings`,
  },
  sites: {
    title: 'company.itemSites',
    why: 'company.itemSitesWhy',
    to: () => '/content/sites',
  },
  people: {
    title: 'company.itemPeople',
    why: 'company.itemPeopleWhy',
    to: (company) => `/fieldwright-people?company=${company}`,
  },
  technicians: {
    title: 'company.itemTechnicians',
    why: 'company.itemTechniciansWhy',
    to: (company) => `/fieldwright-people?company=${company}`,
  },
  payers: {
    title: 'company.itemPayers',
    why: 'company.itemPayersWhy',
    to: () => '/content/partner_groups',
  },
  rates: {
    title: 'company.itemRates',
    why: 'company.itemRatesWhy',
    to: () => '/content/rate_cards',
  },
  order: {
    title: 'company.itemOrder',
    why: 'company.itemOrderWhy',
    to: () => '/fieldwright-orders/new',
  },
  mailbox: {
    title: 'company.itemMailbox',
    why: 'company.itemMailboxWhy',
    to: () => '/content/mailboxes',
  },
  forms: {
    title: 'company.itemForms',
    why: 'company.itemFormsWhy',
    to: () => '/intake/profiles',
  },
  tokens: {
    title: 'company.itemTokens',
    why: 'company.itemTokensWhy',
    to: (company) => `/fieldwright-people/tokens?company=${company}`,
  },
};

export type ShownItem = SetUpItem & { title: string; why: string; to: string };

/** An item in words, with the place where it is done. Who pays a firm that has no partners are clients. */
export const inWords = (item: SetUpItem, company: string): ShownItem => {
  const { title, why, to } = WORDS[item.id];
  const place = item.id === 'payers' && item.isOptional ? '/content/clients' : to(company);
  return { ...item, title: t(title), why: t(why), to: place };
};
