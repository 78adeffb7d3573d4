import { shallowRef, type ShallowRef } from 'vue';
import type { CompanyKind } from '../../../domain/organisation/choices.ts';
import { language } from '../language/words.ts';

export type Company = {
  id: string;
  key: string;
  name: string;
  kind: CompanyKind;
  timeZone: string;
  currency: string;
  /** BCP 47 tag of the company: how it writes dates and amounts in its own language. */
  locale: string;
  personas: string[];
  capabilities: string[];
  /** Left out of the navigation: collections and addresses. */
  hiddenPlaces: string[];
};
export type CompanyContext = {
  user: string;
  isPlatformAdmin: boolean;
  companies: Company[];
};

/** What is known; displays in a long list read it as it comes. */
export const companyContext: ShallowRef<CompanyContext | null> = shallowRef(null);

let asking: { session: string; answer: Promise<CompanyContext> } | null = null;

/** Directus may stand under a path of its own: what is before `/admin` in the address. */
const root = (): string => window.location.pathname.split('/admin')[0] ?? '';

const ask = async (): Promise<CompanyContext> => {
  const answer = await fetch(`${root()}/api/auth/capabilities`, {
    credentials: 'same-origin',
    headers: { 'X-Fieldwright-Client': 'studio', 'Accept-Language': language() },
  });
  if (!answer.ok) throw new Error(`The server answered ${String(answer.status)}`);
  const { data } = (await answer.json()) as { data: CompanyContext };
  return data;
};

/**
 * The companies of the signed-in person with zone, currency, language, kind and what he may do
 * there. One call serves the whole Studio, also where no component runs.
 * @param session id of the signed-in user: another one is asked for anew
 * @param fresh asks again, e.g. after a company was made or changed
 */
export const loadCompanyContext = (session = '', fresh = false): Promise<CompanyContext> => {
  const isKnown = asking !== null && (session === '' || asking.session === session);
  if (asking && isKnown && !fresh) return asking.answer;
  const mine = {
    session: session || (asking?.session ?? ''),
    answer: ask().then((context) => {
      if (asking === mine) {
        companyContext.value = context;
        mine.session = context.user;
      }
      return context;
    }),
  };
  asking = mine;
  mine.answer.catch(() => {
    if (asking === mine) asking = null;
  });
  return mine.answer;
};

/** True where the person has the capability in some company. */
export const mayAnywhere = (context: CompanyContext, capability: string): boolean =>
  context.companies.some(({ capabilities }) => capabilities.includes(capability));
