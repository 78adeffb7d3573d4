import { computed, ref } from 'vue';
import type { Answer } from '../../../packages/client/src/index.ts';
import { isApiError } from '../api/api-error.ts';
import { request } from '../api/client.ts';
import { formatMoney } from '../../../extensions/domain/kernel/money.ts';
import { LOCALES } from '../../../extensions/domain/words/languages.ts';
import { language } from '../language/words.ts';

export type SignUp = Answer<'get', '/sign-ups/current'>;
export type Plan = Answer<'get', '/sign-ups/plans'>['plans'][number];
export type SlotAnswer = Answer<'get', '/sign-ups/slots'>;
export type Found = Answer<'get', '/address'>;

const KEPT = 'fieldwright-order';
const GONE = 410;

/** Of this tab alone: the secret of the sign-up. */
const token = ref<string | null>(sessionStorage.getItem(KEPT));
const keep = (value: string | null): void => {
  token.value = value;
  if (value === null) sessionStorage.removeItem(KEPT);
  else sessionStorage.setItem(KEPT, value);
};

export const signUp = ref<SignUp | null>(null);
export const problem = ref<{ code: string; message: string } | null>(null);
export const isBusy = ref(false);
export const hasToken = computed(() => token.value !== null);

export const ask = <T>(path: string, body?: unknown): Promise<T> =>
  request<T>(`/api/sign-ups${path}`, {
    isWithoutSession: true,
    headers: token.value ? { 'X-Sign-Up': token.value } : {},
    ...(body === undefined ? {} : { body }),
  });

/** The PDF, for a link: its secret goes in a header, so that it is no part of an address. */
export const agreementUrl = async (): Promise<string> => {
  const response = await fetch('/api/sign-ups/agreement', {
    credentials: 'omit',
    headers: { 'X-Sign-Up': token.value ?? '' },
  });
  if (!response.ok) throw new Error(String(response.status));
  return URL.createObjectURL(await response.blob());
};

/** Runs one thing at a time and says what was refused. */
export const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
  if (isBusy.value) return null;
  isBusy.value = true;
  problem.value = null;
  try {
    return await work();
  } catch (error) {
    if (!isApiError(error)) throw error;
    problem.value = { code: error.code ?? '', message: error.message };
    if (error.status === GONE) {
      keep(null);
      signUp.value = null;
    }
    return null;
  } finally {
    isBusy.value = false;
  }
};

export const refresh = async (): Promise<void> => {
  signUp.value = await ask<SignUp>('/current');
};

/** A step that answers with the sign-up as it then stands. */
export const step = async (path: string, body: object): Promise<boolean> => {
  const answer = await attempt(() => ask<SignUp>(path, body));
  if (answer) signUp.value = answer;
  return answer !== null;
};

export const begin = async (input: {
  fibreId: string;
  company?: string;
  website?: string;
}): Promise<boolean> => {
  keep(null);
  const done = await attempt(async () => {
    const { token: made } = await ask<{ token: string }>('', input);
    keep(made);
    await refresh();
    return true;
  });
  return done === true;
};

const RESUME = '#resume=';
/** Opened by a mailed link: the secret of the sign-up comes for it, and the link leaves the address. */
export const resumeByLink = async (): Promise<void> => {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(RESUME)) return;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  const link = hash.slice(RESUME.length);
  await attempt(async () => {
    const answer = await ask<{ token: string }>('/resume', { link });
    keep(answer.token);
  });
};
export const mailLink = async (): Promise<boolean> =>
  (await attempt(() => ask('/resume-link', {}))) !== null;

export const giveUp = async (): Promise<void> => {
  await attempt(() => ask('/cancel', {}));
  forget();
};
export const forget = (): void => {
  keep(null);
  signUp.value = null;
  problem.value = null;
};

const locale = (): string => LOCALES[language.value];
export const money = (minor: number, currency: string): string =>
  formatMoney({ minor, currency }, locale());
export const dayWords = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone },
  }).format(new Date(instant));
export const timeWords = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(instant),
  );
