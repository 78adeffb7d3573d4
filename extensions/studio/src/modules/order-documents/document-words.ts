import { useStores } from '@directus/extensions-sdk';
import { DOCUMENT_CATEGORIES } from '../../../../domain/order-documents/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { language } from '../../language/words.ts';

type Choice = { text: string; value: string };
type Fields = {
  getField: (
    collection: string,
    field: string,
  ) => { meta?: { options?: { choices?: Choice[] } | null } | null } | null;
};

/** Categories of documents with those that the company's administrator added. */
export const useCategories = (): Choice[] => {
  const { useFieldsStore } = useStores() as { useFieldsStore: () => Fields };
  const own =
    useFieldsStore().getField('order_documents', 'category')?.meta?.options?.choices ?? [];
  const shipped = DOCUMENT_CATEGORIES.map(({ value }) => ({
    value,
    text: choiceLabel(DOCUMENT_CATEGORIES, value),
  }));
  const known = new Set(shipped.map(({ value }) => value));
  return [...shipped, ...own.filter(({ value }) => !known.has(value as never))];
};

const KB = 1024;
/** "1.4 MB" */
export const sizeText = (bytes: number): string => {
  const [value, unit] =
    bytes < KB * KB ? [Math.max(1, bytes / KB), 'kilobyte'] : [bytes / KB / KB, 'megabyte'];
  return new Intl.NumberFormat(language(), {
    ...{ style: 'unit', unit, unitDisplay: 'short' },
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
};
