import { useStores } from '@directus/extensions-sdk';
import type { Place } from '../../language/when.ts';
import { formatDay, formatWhen } from '../../language/when.ts';
import { formatMoney } from '../../language/money.ts';
import { choiceWords, inWords, isMessageKey, say } from '../../../../domain/words/index.ts';
import { composer, language, t, type WordKey } from '../../language/words.ts';
import type { Change, Request, Value } from './types.ts';

/** What a command is called; one of a bundle that brings no words is called by its name. */
export const commandLabel = (command: string): string => {
  const key = `approvals.what_${command.replaceAll('.', '_')}`;
  return composer.te(key) ? t(key as WordKey) : command;
};

export const optionLabel = (name: string): string => {
  const key = `APPROVAL_OPTION.${name}`;
  return isMessageKey(key) ? inWords(say(key), language()) : name;
};

/** Leave has a page for everybody; its rows are for few. */
export const placeOfRecord = ({ collection, record }: Pick<Request, 'collection' | 'record'>) =>
  collection === 'leave_requests'
    ? '/fieldwright-leave/decide'
    : `/content/${collection}/${record}`;

type Fields = { getField: (collection: string, field: string) => { name?: string } | null };

/** Names of fields as the Studio has them. */
export const useFieldNames = (): ((collection: string, field: string) => string) => {
  const { useFieldsStore } = useStores() as { useFieldsStore: () => Fields };
  const fields = useFieldsStore();
  return (collection, field) => {
    const key = `approvals.name_${field}`;
    if (composer.te(key)) return t(key as WordKey);
    return fields.getField(collection, field)?.name ?? field.replaceAll('_', ' ');
  };
};

export const listOf = (people: readonly string[]): string =>
  people.length === 0
    ? t('approvals.never')
    : new Intl.ListFormat(composer.locale.value, { type: 'disjunction' }).format(people);

/** A value before or after, as people read it. */
export const valueText = (
  { kind, currency }: Pick<Change, 'kind' | 'currency'>,
  value: Value,
  place: Place,
): string => {
  if (value === null || value === '') return '–';
  if (kind === 'money' && currency)
    return formatMoney(Number(value), currency, place.locale ?? undefined);
  if (kind === 'instant') return formatWhen(String(value), place);
  if (kind === 'date') return formatDay(String(value), place.locale);
  if (kind === 'boolean') return value ? t('common.yes') : t('common.no');
  return kind === 'choice' ? choiceWords(String(value), language()) : String(value);
};
