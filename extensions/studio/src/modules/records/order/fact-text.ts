import { dayText, whenText } from '../../../language/format.ts';
import { t } from '../../../language/words.ts';
import type { Place } from '../../../language/when.ts';
import type { FieldOfStudio } from '../../../record/studio-field.ts';
import { partsText } from './parts.ts';

type Choices = { text: string; value: unknown }[];

/** A value of a column as people read it: choices by their words, instants on the company's clock. */
export const factText = (field: FieldOfStudio | null, value: unknown, place: Place): string => {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  const choices = (field?.meta?.options?.['choices'] ?? []) as Choices;
  const choice = choices.find((one) => one.value === value);
  if (choice) return choice.text;
  if (Array.isArray(value) && choices.length > 0)
    return value
      .map((part) => choices.find((one) => one.value === part)?.text ?? partsText(part))
      .join(', ');
  if (typeof value === 'string' && field?.type === 'date') return dayText(value);
  if (typeof value === 'string')
    return ['timestamp', 'dateTime'].includes(field?.type ?? '') ? whenText(value, place) : value;
  return typeof value === 'number' ? String(value) : partsText(value);
};
