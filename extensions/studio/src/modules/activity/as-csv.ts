import { inertCell } from '../../../../domain/kernel/inert-text.ts';
import { whenText } from '../../language/format.ts';
import { t } from '../../language/words.ts';
import type { EntryWords } from './entry-words.ts';
import type { Entry } from './types.ts';

const cell = (text: string): string => `"${inertCell(text).replaceAll('"', '""')}"`;

/** A line for each change, as a spreadsheet program reads it: with a mark of its encoding. */
export const activityCsv = (entries: readonly Entry[], words: EntryWords): string => {
  const heading = [
    t('activity.when'),
    'ISO 8601',
    t('activity.who'),
    t('activity.through'),
    t('activity.what'),
    t('activity.act'),
    t('activity.order'),
    t('activity.field'),
    t('activity.before'),
    t('activity.after'),
  ];
  const lines = entries.flatMap((entry) => {
    const head = [
      whenText(entry.at, words.placeOf(entry.company)),
      entry.at,
      entry.who ?? t('activity.nobody'),
      words.sourceOf(entry),
      words.titleOf(entry),
      words.actWords(entry),
      entry.order?.number ?? '',
    ];
    if (entry.changes.length === 0) return [[...head, '', '', '']];
    return entry.changes.map((change) => {
      const told = words.fromTo(entry, change);
      return [...head, words.labelOf(entry, change.field), told?.from ?? '…', told?.to ?? '…'];
    });
  });
  return `\ufeff${[heading, ...lines].map((row) => row.map(cell).join(',')).join('\r\n')}`;
};
