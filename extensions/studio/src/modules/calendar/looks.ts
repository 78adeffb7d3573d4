import { ABSENCE_KINDS } from '../../../../domain/organisation/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t } from '../../language/words.ts';
import type { Entry, Kind } from './types.ts';

/** A kind has its colour and its sign; the word says the same. */
export const LOOKS: Readonly<Record<Kind, { icon: string; color: string }>> = {
  visit: { icon: 'home_pin', color: 'var(--theme--primary)' },
  meeting: { icon: 'groups', color: 'var(--theme--secondary)' },
  leave: { icon: 'beach_access', color: 'var(--theme--success)' },
  absence: { icon: 'event_busy', color: 'var(--theme--foreground-subdued)' },
  deadline: { icon: 'flag', color: 'var(--theme--danger)' },
};

export const kindText = (kind: Kind): string => t(`calendar.${kind}`);

export const titleOf = (entry: Entry): string => {
  if (entry.kind === 'absence') return choiceLabel(ABSENCE_KINDS, entry.state ?? '');
  if (entry.kind === 'deadline') return t('calendar.dueOf', { what: entry.title });
  if (entry.kind === 'leave') {
    const title = entry.title || t('calendar.leave');
    return entry.state === 'asked' ? t('calendar.askedFor', { what: title }) : title;
  }
  return entry.title;
};
/** Not settled yet: drawn with a broken line. */
export const isOpen = ({ state }: Entry): boolean => state === 'draft' || state === 'asked';
