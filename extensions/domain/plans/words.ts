import { ownMember } from '../kernel/paths.ts';

/** What a plan says of itself in one language; what is missing is read in the company's own. */
export type PlanWords = { name: string; summary: string | null; included: string[] };
export type PlanTranslations = Readonly<Record<string, Partial<PlanWords>>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const list = (value: unknown): string[] | null => {
  if (!Array.isArray(value)) return null;
  const found = value.filter((one): one is string => text(one) !== null);
  return found.length > 0 ? found : null;
};

export const planWordsIn = (
  own: PlanWords,
  translations: PlanTranslations | null,
  language: string,
): PlanWords => {
  const said = ownMember(translations ?? {}, language.slice(0, 2)) ?? {};
  return {
    name: text(said.name) ?? own.name,
    summary: text(said.summary) ?? own.summary,
    included: list(said.included) ?? own.included,
  };
};

/** The name of a promotion in one language. */
export const nameIn = (
  name: string,
  translations: Readonly<Record<string, unknown>> | null,
  language: string,
): string => text(ownMember(translations ?? {}, language.slice(0, 2))) ?? name;
