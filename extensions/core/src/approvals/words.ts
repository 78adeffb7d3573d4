import { formatMoney } from '../../../domain/kernel/money.ts';
import {
  choiceWords,
  fieldWords,
  instantWords,
  inWords,
  isMessageKey,
  type Language,
  LOCALES,
  say,
} from '../../../domain/words/index.ts';
import type { ShownChange } from '../platform/approvable.ts';
import type { RequestRow } from './rows.ts';

/** What a command is called: `APPROVAL_WHAT.<command>` of the catalogue. */
export const commandWords = (command: string, language: Language): string => {
  const key = `APPROVAL_WHAT.${command}`;
  return isMessageKey(key) ? inWords(say(key), language) : command;
};

/** What who approves may choose, by its name in the command; that of a bundle is shown by its name. */
export const optionWords = (name: string, language: Language): string => {
  const key = `APPROVAL_OPTION.${name}`;
  return isMessageKey(key) ? inWords(say(key), language) : name;
};

type Where = { language: Language; timeZone: string };

const valueWords = (
  { kind, currency }: ShownChange,
  value: ShownChange['before'],
  { language, timeZone }: Where,
): string => {
  if (value === null || value === '') return '–';
  if (kind === 'instant') return instantWords(String(value), timeZone, language);
  if (kind === 'money' && currency)
    return formatMoney({ minor: Number(value), currency }, LOCALES[language]);
  if (kind === 'date')
    return new Date(`${String(value)}T00:00:00Z`).toLocaleDateString(LOCALES[language], {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
  if (kind === 'boolean') return value ? '✓' : '–';
  return kind === 'choice' ? choiceWords(String(value), language) : String(value);
};

/** What would change, a line for each field. */
export const changeLines = ({ changes }: Pick<RequestRow, 'changes'>, where: Where): string[] =>
  changes.map(
    (change) =>
      `${fieldWords(change.field, where.language)}: ${valueWords(change, change.before, where)} → ${valueWords(change, change.after, where)}`,
  );
