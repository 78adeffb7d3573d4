import { locale } from '../../language/format.ts';

type Described = { code: string; label: string; note: string | null };

/** Personas to choose from, each with what it does. */
export const personaOptions = (personas: readonly Described[]): { value: string; text: string }[] =>
  personas.map(({ code, label, note }) => ({
    value: code,
    text: note ? `${label} – ${note}` : label,
  }));

export const dateWords = (iso: string): string =>
  new Date(iso).toLocaleDateString(locale(), { dateStyle: 'medium' });
