export const PEOPLE_WORDS = {
  people: 'People',
  personas: 'Personas',
  technicians: 'Technicians',
} as const;

type Described = { code: string; label: string; note: string | null };

/** Personas to choose from, each with what it does. */
export const personaOptions = (personas: readonly Described[]): { value: string; text: string }[] =>
  personas.map(({ code, label, note }) => ({
    value: code,
    text: note ? `${label} – ${note}` : label,
  }));

export const dateWords = (iso: string): string =>
  new Date(iso).toLocaleDateString(undefined, { dateStyle: 'medium' });
