import { t, type WordKey } from '../../language/words.ts';
import { fields } from '../../locales/en/fields.ts';

/** `salesContact.name` is said by the key `salesContactName`. */
const keyOf = (path: string): string =>
  path.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
const isKnown = (key: string): key is keyof typeof fields => Object.hasOwn(fields, key);

/** `routerModel` → "Router model". */
const humanised = (path: string): string => {
  const words = path
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What people read for a field of a form; a partner's own field by its key. */
export const fieldName = (path: string): string => {
  const key = keyOf(path);
  return isKnown(key) ? t(`fields.${key}`) : humanised(path);
};

export const GROUP_WORDS = {
  Order: 'review.groupOrder',
  Customer: 'review.groupCustomer',
  Service: 'review.groupService',
} as const satisfies Record<string, WordKey>;
