import { formMessages, type Language, nameIn, type Named, type Said, say } from '../words/index.ts';
import type { FormField } from './definition.ts';

export type FormMessageKey = keyof typeof formMessages;
type ProblemParams = Readonly<Record<string, string | number | Named>>;

/** What is wrong, and with which field: `key`, or `group[0].key` for a row of a group. */
export type FormProblem = { path: string; key: FormMessageKey; params: ProblemParams };

export const nameOfField = ({ label, translations }: FormField): Named => ({
  name: label,
  translations: translations ?? null,
});

export const saidOf = ({ key, params }: FormProblem): Said => say(key, params);

/** The sentence in a language, without the catalogue of the whole product: for a phone. */
export const problemWords = ({ key, params }: FormProblem, language: Language): string =>
  formMessages[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name];
    if (param === undefined) return whole;
    return typeof param === 'object' ? nameIn(param, language) : String(param);
  });
