import { language } from '../language/words.ts';
import type { Language } from '../language/languages.ts';

const en = {
  fresh: '{n} new',
  attached: 'The picture goes with your next message.',
  withPicture: 'With a picture',
  client: 'Client',
};
type Words = typeof en;

const ms: Words = {
  fresh: '{n} baharu',
  attached: 'Gambar ini dihantar bersama mesej anda yang seterusnya.',
  withPicture: 'Dengan gambar',
  client: 'Klien',
};

const fr: Words = {
  fresh: '{n} nouveaux',
  attached: 'La photo part avec votre prochain message.',
  withPicture: 'Avec une photo',
  client: 'Client',
};

const ALL: Readonly<Record<Language, Words>> = { en, ms, fr };

/** Words of messages; they come with the pages that need them. */
export const messageWords = (key: keyof Words, n?: number): string =>
  ALL[language.value][key].replace('{n}', String(n ?? ''));
