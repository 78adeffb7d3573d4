import { MAIL_KINDS } from '../../../../domain/intake/choices.ts';
import { MAIL_STATES } from '../../../../domain/mail/choices.ts';
import type { MailState } from '../../../../domain/mail/choices.ts';
import { ageOf } from './show-value.ts';

export const STATES = MAIL_STATES;

export const stateOf = (state: MailState) =>
  MAIL_STATES.find(({ value }) => value === state) ?? { label: state, color: undefined };

export const kindLabel = (kind: string | null): string =>
  MAIL_KINDS.find(({ value }) => value === kind)?.label ?? '';

export const agoOf = (instant: string | null, now: number): string =>
  instant === null ? 'never' : `${ageOf(instant, now)} ago`;

/** `0.34` → `34 %`; a dash where nothing was counted. */
export const percentOf = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`;

/** `4.2 s`, `48 s`, `12 min`, `6.0 h`; a dash where nothing was measured. */
export const secondsOf = (seconds: number | null): string => {
  if (seconds === null) return '–';
  if (seconds < 120) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
};

export const sizeOf = (bytes: number | null | undefined): string => {
  if (bytes === null || bytes === undefined) return '';
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024
    ? `${Math.round(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};
