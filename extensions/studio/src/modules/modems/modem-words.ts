import {
  DEVICE_STATES,
  type DeviceState,
  PARAMETER_GROUPS,
  STEP_KINDS,
} from '../../../../domain/provisioning/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t } from '../../language/words.ts';
import type { RecordState } from '../../record/types.ts';
import type { Step } from './types.ts';

/** Where a modem stands, with its colour and sign. */
export const modemState = (state: DeviceState): RecordState => {
  const choice = DEVICE_STATES.find(({ value }) => value === state);
  return {
    label: choiceLabel(DEVICE_STATES, state),
    icon: choice?.icon ?? null,
    color: choice?.color ?? null,
  };
};

/** `Write: Wi-Fi`, `Modem found`. */
export const stepName = ({ kind, group, state }: Step): string => {
  const what = group === null ? '' : choiceLabel(PARAMETER_GROUPS, group);
  if (kind === 'find') return t(state === 'done' ? 'modems.step_foundDone' : 'modems.step_find');
  if (kind === 'set') return t('modems.step_set', { what });
  if (kind === 'check') return t('modems.step_check', { what });
  return choiceLabel(STEP_KINDS, kind);
};

/** What its label says, as people know it. */
export const labelOf = ({ serial, mac }: { serial: string | null; mac: string | null }): string =>
  serial ?? (mac?.match(/../g) ?? []).join(':') ?? '';
