import { ref } from 'vue';
import { deviceLocale } from '../visit/device-locale.ts';
import { type Language, languageOf } from './languages.ts';
import { language } from './words.ts';

/** What was chosen on this device, by person; the empty name is for nobody in particular. */
const KEY = 'fieldwright.language';
const NOBODY = '';

type Choices = Partial<Record<string, Language>>;

const readChoices = (): Choices => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(typeof stored === 'object' && stored ? stored : {});
    return Object.fromEntries(
      entries.flatMap(([person, value]) => {
        const known = languageOf(typeof value === 'string' ? value : null);
        return known ? [[person, known]] : [];
      }),
    );
  } catch {
    return {};
  }
};

const writeChoice = (person: string, value: Language): void => {
  localStorage.setItem(KEY, JSON.stringify({ ...readChoices(), [person]: value }));
};

const reader = ref(NOBODY);
/** Chosen before signing in; it is meant for whoever signs in then. */
let isFresh = false;

/** Chosen here, else the account's, else the device's. */
const usual = (person: string, account: string | null): Language => {
  const chosen = readChoices();
  return (
    chosen[person] ??
    languageOf(account) ??
    chosen[NOBODY] ??
    languageOf(deviceLocale(navigator.language)) ??
    'en'
  );
};

export const chooseLanguage = (value: Language): void => {
  isFresh = reader.value === NOBODY;
  writeChoice(reader.value, value);
  language.value = value;
};

/** Speaks the language of whoever works here now; nobody is null. */
export const speakFor = (person: { id: string; language?: string | null } | null): void => {
  reader.value = person?.id ?? NOBODY;
  if (person && isFresh) writeChoice(person.id, language.value);
  isFresh = false;
  language.value = usual(reader.value, person?.language ?? null);
};
