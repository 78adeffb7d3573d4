import type { StepKind } from '../../../../domain/provisioning/index.ts';
import { findModem } from './find-modem.ts';
import { comeBack, download, factoryReset, reboot, refresh, tagModem } from './others.ts';
import { done, type StepResult, type StepWork } from './types.ts';
import { checkValues, setValues } from './write-values.ts';

/** What is done for each kind of step. Each bears being begun again after a worker was killed in it. */
export const STEPS: Readonly<Record<StepKind, (work: StepWork) => Promise<StepResult>>> = {
  find: findModem,
  set: setValues,
  check: checkValues,
  refresh,
  reboot,
  factory_reset: factoryReset,
  come_back: comeBack,
  tag: tagModem,
  download,
  retire: () => Promise.resolve(done()),
};
