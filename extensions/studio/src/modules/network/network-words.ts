import { decimal } from '../../language/format.ts';
import { t } from '../../language/words.ts';
import type { RecordState } from '../../record/types.ts';
import type { Light, Load } from './types.ts';

const VERDICTS = {
  good: { key: 'network.good', tone: 'success', icon: 'light_mode' },
  tight: { key: 'network.tight', tone: 'warning', icon: 'brightness_medium' },
  too_little: { key: 'network.tooLittle', tone: 'danger', icon: 'brightness_low' },
} as const;
const LOADS = {
  room: { key: 'network.room', tone: 'success', icon: 'check_circle' },
  nearly_full: { key: 'network.nearlyFull', tone: 'warning', icon: 'hourglass_bottom' },
  full: { key: 'network.full', tone: 'warning', icon: 'block' },
  over: { key: 'network.over', tone: 'danger', icon: 'error' },
} as const;

/** Whether there is light enough, with its colour and sign. */
export const lightState = ({ verdict }: Light): RecordState => {
  const { key, tone, icon } = VERDICTS[verdict];
  return { label: t(key), tone, icon };
};

/** `4.2 dB to spare`, or how much is missing. */
export const spareText = ({ marginDb }: Light): string =>
  marginDb < 0
    ? t('network.missing', { db: decimal(-marginDb) })
    : t('network.spare', { db: decimal(marginDb) });

export const lossText = ({ lossDb, budgetDb }: Light): string =>
  t('network.lossOf', { loss: decimal(lossDb), budget: decimal(budgetDb) });

export const loadState = ({ state }: Load): RecordState => {
  const { key, tone, icon } = LOADS[state];
  return { label: t(key), tone, icon };
};

export const loadText = ({ used, capacity, percent }: Load): string =>
  t('network.loadOf', { used, capacity, percent });
