import { computed, reactive, readonly, shallowRef } from 'vue';
import { apiError, isApiError } from '../api/api-error.ts';
import { loadCapabilities, login, logout, refreshSession } from '../api/auth.ts';
import { watchStorage } from '../composables/use-storage.ts';
import { linkApi } from '../link/link-api.ts';
import {
  forgetTabLink,
  keepTabLink,
  linkOfToken,
  type TabLink,
  tabLink,
  tokenIn,
} from '../link/tab.ts';
import { speakFor } from '../language/chosen.ts';
import { t } from '../language/words.ts';
import { type LocalDatabase, openDatabase } from '../store/database.ts';
import { isUnsent } from '../store/queue-item.ts';
import { createSyncService, type SyncService } from '../sync/sync-service.ts';

/** Who works on this device; known without network, so that the portal opens in a cellar. */
type Person = {
  id: string;
  email: string;
  language?: string | null;
  /** The secret of a link: one visit, no account, this tab only. */
  link?: string;
};

const PERSON_KEY = 'fieldwright.person';
const EMAIL_KEY = 'fieldwright.email';
/** Set while the server still holds a session that was ended here without a network. */
const LOGOUT_OWED_KEY = 'fieldwright.logout-owed';
const REFRESH_EVERY_MS = 60 * 60 * 1000;

const readPerson = (): Person | null => {
  try {
    return JSON.parse(localStorage.getItem(PERSON_KEY) ?? 'null') as Person | null;
  } catch {
    return null;
  }
};

const state = reactive<{ person: Person | null }>({ person: null });
const database = shallowRef<LocalDatabase | null>(null);
const service = shallowRef<SyncService | null>(null);
let refreshTimer: ReturnType<typeof setInterval> | undefined;

export const session = readonly(state);
export const isSignedIn = computed(() => state.person !== null);

/** The local store of the person signed in. Pages behind the sign-in may rely on it. */
export const useDatabase = (): LocalDatabase => {
  if (!database.value) throw new Error('Nobody is signed in.');
  return database.value;
};

export const useSync = (): SyncService => {
  if (!service.value) throw new Error('Nobody is signed in.');
  return service.value;
};

const open = (person: Person): void => {
  speakFor(person);
  state.person = person;
  const db = openDatabase(person.id);
  // A newer release in another tab changes the store: this one reads it anew.
  db.on('versionchange', () => {
    location.reload();
  });
  database.value = db;
  service.value = createSyncService(db, person.link ? linkApi(person.link, db) : undefined);
  service.value.start();
  clearInterval(refreshTimer);
  if (!person.link)
    refreshTimer = setInterval(
      () => void refreshSession().catch(() => undefined),
      REFRESH_EVERY_MS,
    );
  void watchStorage().catch(() => undefined);
};

const close = (): void => {
  service.value?.stop();
  clearInterval(refreshTimer);
  database.value?.close();
  service.value = null;
  database.value = null;
  state.person = null;
  speakFor(null);
};

const endServerSession = async (): Promise<void> => {
  localStorage.setItem(LOGOUT_OWED_KEY, 'true');
  try {
    await logout();
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (error.kind === 'unreachable') return;
  }
  localStorage.removeItem(LOGOUT_OWED_KEY);
};

const openTabLink = ({ id, token }: TabLink): void => open({ id, email: '', link: token });

/** From now on this tab works by the link, whoever is signed in on the device. */
export const openLink = async (token: string): Promise<void> => {
  const link = await linkOfToken(token);
  keepTabLink(link);
  close();
  openTabLink(link);
};

/** Back to whoever is signed in on the device. What was not sent stays in the link's own store. */
export const leaveLink = (): void => {
  forgetTabLink();
  close();
  resumeSession();
};

/** Picks up whoever worked here last; the page of a link opens its own. */
export const resumeSession = (): void => {
  const link = tabLink();
  const asked = tokenIn(location.pathname);
  if (asked && asked !== link?.token) {
    speakFor(null);
    return;
  }
  if (link) {
    openTabLink(link);
    return;
  }
  const person = readPerson();
  if (!person?.id) {
    speakFor(null);
    if (localStorage.getItem(LOGOUT_OWED_KEY)) void endServerSession();
    return;
  }
  open(person);
  void refreshSession().catch(() => undefined);
};

export const rememberedEmail = (): string => localStorage.getItem(EMAIL_KEY) ?? '';

/** @throws ApiError as the server answers it, or with code NO_FIELD_WORK */
export const signIn = async (input: {
  email: string;
  password: string;
  otp?: string;
  remember: boolean;
}): Promise<void> => {
  const { email, password, otp } = input;
  await login({ email, password, ...(otp ? { otp } : {}) });
  const { user, language, companies } = await loadCapabilities();
  if (!companies.some(({ capabilities }) => capabilities.includes('field-work'))) {
    await logout().catch(() => undefined);
    throw apiError({ kind: 'refused', code: 'NO_FIELD_WORK', message: t('account.noVisits') });
  }
  if (input.remember) localStorage.setItem(EMAIL_KEY, email);
  else localStorage.removeItem(EMAIL_KEY);
  localStorage.removeItem(LOGOUT_OWED_KEY);
  const person: Person = { id: user, email, language };
  localStorage.setItem(PERSON_KEY, JSON.stringify(person));
  close();
  open(person);
};

export const countUnsent = (): Promise<number> =>
  database.value ? database.value.queue.filter(isUnsent).count() : Promise.resolve(0);

/**
 * Ends the session on server and device. Unsent changes stay on the device, in the person's own
 * store, until the same person signs in again; without any the store is removed.
 */
export const signOut = async (): Promise<void> => {
  const db = database.value;
  const unsent = await countUnsent();
  await endServerSession();
  localStorage.removeItem(PERSON_KEY);
  close();
  if (db && unsent === 0) await db.delete();
};
