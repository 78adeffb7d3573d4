import { t, type WordKey } from '../../language/words.ts';
import { TARGET_FIELDS } from '../../../../domain/intake/target-fields.ts';
import { fields } from '../../locales/en/fields.ts';

/** `salesContact.name` is said by the key `salesContactName`. */
const keyOf = (path: string): string =>
  path.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
const isKnown = (key: string): key is keyof typeof fields => Object.hasOwn(fields, key);

/** What people read for a field of a form. */
export const fieldName = (path: string): string => {
  const key = keyOf(path);
  if (isKnown(key)) return t(`fields.${key}`);
  return TARGET_FIELDS.find((field) => field.path === path)?.label ?? path;
};

export const GROUP_WORDS = {
  Order: 'review.groupOrder',
  Customer: 'review.groupCustomer',
  Service: 'review.groupService',
} as const satisfies Record<string, WordKey>;
