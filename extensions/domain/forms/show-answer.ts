import { type Language, LOCALES, nameIn } from '../words/index.ts';
import { isEmptyAnswer } from './check-value.ts';
import { type FormField, MOST_STARS } from './definition.ts';

export type ShowIn = { language: Language; locale?: string; timeZone: string };

const YES_NO = {
  en: ['Yes', 'No'],
  ms: ['Ya', 'Tidak'],
  fr: ['Oui', 'Non'],
} as const;

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** A name of a field or a choice in the language asked for. */
export const labelIn = (
  { label, translations }: Pick<FormField, 'label' | 'translations'>,
  language: Language,
): string => nameIn({ name: label, translations: translations ?? null }, language);

const optionLabel = (field: FormField, value: unknown, language: Language): string => {
  const option = (field.options ?? []).find((one) => one.value === value);
  return option ? labelIn(option, language) : String(value);
};

/** An answer as people read it; pictures as their number. */
export const answerText = (field: FormField, value: unknown, show: ShowIn): string => {
  const { language, timeZone, locale = LOCALES[language] } = show;
  if (isEmptyAnswer(value)) return '';
  if (typeof value === 'boolean') return YES_NO[language][value ? 0 : 1];
  if (field.kind === 'rating') return `${String(value)} / ${String(MOST_STARS)}`;
  if (typeof value === 'number') {
    const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
    return field.unit ? `${text} ${field.unit}` : text;
  }
  if (field.kind === 'choice') return optionLabel(field, value, language);
  if (field.kind === 'photo' || field.kind === 'signature') return String([value].flat().length);
  if (Array.isArray(value)) return value.map((one) => optionLabel(field, one, language)).join(', ');
  const text = String(value);
  if (field.kind === 'date')
    return new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' }).format(new Date(text));
  if (field.kind === 'date_time')
    return new Intl.DateTimeFormat(locale, { ...TIME, timeZone }).format(new Date(text));
  return text;
};
