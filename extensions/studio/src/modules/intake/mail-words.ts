import { MAIL_KINDS } from '../../../../domain/intake/choices.ts';
import { MAIL_STATES } from '../../../../domain/mail/choices.ts';
import type { MailState } from '../../../../domain/mail/choices.ts';
import { ageOf } from './show-value.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { decimal } from '../../language/format.ts';
import { t } from '../../language/words.ts';

export const STATES = MAIL_STATES;

export const stateOf = (state: MailState): { label: string; color: string | undefined } => ({
  label: choiceLabel(MAIL_STATES, state),
  color: MAIL_STATES.find(({ value }) => value === state)?.color,
});

export const kindLabel = (kind: string | null): string =>
  kind && MAIL_KINDS.some(({ value }) => value === kind) ? choiceLabel(MAIL_KINDS, kind) : '';

export const agoOf = (instant: string | null, now: number): string =>
  instant === null ? t('common.never') : t('common.ago', { age: ageOf(instant, now) });

/** `0.34` → `34 %`; a dash where nothing was counted. */
export const percentOf = (share: number | null): string =>
  share === null ? '–' : t('common.percent', { count: Math.round(share * 100) });

/** `4.2 s`, `48 s`, `12 min`, `6.0 h`; a dash where nothing was measured. */
export const secondsOf = (seconds: number | null): string => {
  if (seconds === null) return '–';
  if (seconds < 120)
    return t('common.seconds', { count: seconds < 10 ? decimal(seconds) : Math.round(seconds) });
  return seconds < 7_200
    ? t('common.minutes', { count: Math.round(seconds / 60) })
    : t('common.hours', { count: decimal(seconds / 3_600) });
};

export const sizeOf = (bytes: number | null | undefined): string => {
  if (bytes === null || bytes === undefined) return '';
  if (bytes < 1024) return t('common.bytes', { count: bytes });
  return bytes < 1024 * 1024
    ? t('common.kilobytes', { count: Math.round(bytes / 1024) })
    : t('common.megabytes', { count: decimal(bytes / 1024 / 1024) });
};
