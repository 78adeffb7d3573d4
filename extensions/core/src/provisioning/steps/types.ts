import type { Knex } from 'knex';
import type { PlannedStep } from '../../../../domain/provisioning/index.ts';
import type { MessageKey } from '../../../../domain/words/index.ts';
import type { Device, DevicePatch, Params } from '../device-rows.ts';
import type { Render } from '../fill-values.ts';
import type { AcsClient } from '../nbi/client.ts';
import type { Run, Step } from '../runs.ts';

export type Problem = { key: MessageKey; params: Params };

/**
 * What became of a step for now. `wait` is nobody's fault: the ACS or the modem is away. `refused` counts as
 * a try; a final one needs somebody to change something. `again` goes back to an earlier step.
 */
export type StepResult =
  | { kind: 'done'; device?: DevicePatch; plan?: PlannedStep[] }
  | { kind: 'wait'; problem: Problem; seconds?: number; device?: DevicePatch }
  | { kind: 'refused'; problem: Problem; isFinal: boolean; again?: 'set'; device?: DevicePatch };

/** What the ACS has of a step that was given to it before. */
export type StepMark = { sent_at?: Date | null; task?: string | null };

export type StepWork = {
  knex: Knex;
  render: Render;
  acs: AcsClient;
  device: Device;
  run: Run;
  step: Step;
  /** Noted before and after something is given to the ACS, so that another worker knows of it. */
  mark: (mark: StepMark) => Promise<void>;
  now: () => Date;
};

export const done = (rest: { device?: DevicePatch; plan?: PlannedStep[] } = {}): StepResult => ({
  kind: 'done',
  ...rest,
});
export const wait = (key: MessageKey, seconds?: number, params: Params = {}): StepResult => ({
  kind: 'wait',
  problem: { key, params },
  ...(seconds !== undefined && { seconds }),
});
export const final = (key: MessageKey, params: Params = {}): StepResult => ({
  kind: 'refused',
  problem: { key, params },
  isFinal: true,
});
