import type { DeviceState, ParameterGroup, ParameterUse, RunKind, StepKind } from './choices.ts';

export type PlannedStep = { kind: StepKind; group: ParameterGroup | null };
type Asked = { group: ParameterGroup; use: ParameterUse; onlyReads: boolean };

const ORDER: readonly ParameterGroup[] = ['connection', 'telephone', 'other', 'wifi'];

const plain = (kind: StepKind): PlannedStep => ({ kind, group: null });

/** Wi-Fi last: who writes it is often connected by it. */
const pushes = (parameters: readonly Asked[], use: ParameterUse): PlannedStep[] =>
  ORDER.flatMap((group) => {
    const asked = parameters.filter((one) => one.group === group && one.use === use);
    if (asked.length === 0) return [];
    const check: PlannedStep = { kind: 'check', group };
    return asked.every(({ onlyReads }) => onlyReads) ? [check] : [{ kind: 'set', group }, check];
  });

const find = plain('find');

/** The steps of a run, in their order. `given` is set where values are named by hand. */
export const stepsOf = (kind: RunKind, parameters: readonly Asked[]): PlannedStep[] => {
  switch (kind) {
    case 'install':
    case 'push':
    case 'restore':
      return [find, ...pushes(parameters, 'setup')];
    case 'reset':
      return [find, plain('factory_reset'), plain('come_back'), ...pushes(parameters, 'setup')];
    case 'suspend':
      return [find, ...pushes(parameters, 'suspend')];
    case 'resume':
      return [find, ...pushes(parameters, 'resume'), ...pushes(parameters, 'setup')];
    case 'cancel':
      return [find, plain('factory_reset'), plain('retire')];
    case 'reboot':
      return [find, plain('reboot'), plain('come_back')];
    case 'refresh':
      return [find, plain('refresh')];
    case 'set':
      return [find, { kind: 'set', group: 'other' }, { kind: 'check', group: 'other' }];
    case 'tag':
      return [find, plain('tag')];
    case 'download':
      return [find, plain('download')];
    default:
      return [];
  }
};

/** Steps follow when the modem is known: which parameters there are depends on its profile. */
export const isPlannedLater = (kind: RunKind): boolean =>
  ['install', 'push', 'restore', 'reset', 'suspend', 'resume'].includes(kind);

/** Runs after which the modem is as the customer's record says. */
export const setsUp = (kind: RunKind): boolean =>
  ['install', 'push', 'restore', 'reset', 'resume'].includes(kind);

/** Where a modem stands when a run of this kind is done. */
export const stateAfter = (kind: RunKind, before: DeviceState): DeviceState => {
  if (setsUp(kind)) return 'active';
  if (kind === 'suspend') return 'suspended';
  if (kind === 'cancel') return 'retired';
  return before;
};

/** Goes in all before a step is given up. */
export const MOST_TRIES = 5;

const FIRST_SECONDS = 10;
const LONGEST_SECONDS = 300;
/** Seconds until the next try: 10, 20, 40 … five minutes, for the ACS and for a modem that is off. */
export const pauseSeconds = (waits: number): number =>
  Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(10, Math.max(0, waits)));

/** A modem that is not back after a restart or a reset by then is somebody's business. */
export const BACK_WITHIN_MINUTES = 20;

/** What a person may ask of a modem in each state. */
const MAY: Readonly<Record<DeviceState, readonly RunKind[]>> = {
  prepared: ['cancel'],
  waiting: ['push', 'cancel'],
  working: ['cancel'],
  active: ['push', 'refresh', 'reboot', 'reset', 'suspend', 'cancel', 'set', 'tag', 'download'],
  attention: ['push', 'refresh', 'reboot', 'reset', 'cancel', 'set', 'tag', 'download'],
  suspended: ['resume', 'refresh', 'reboot', 'cancel', 'tag'],
  retired: [],
};
export const mayAsk = (state: DeviceState, kind: RunKind): boolean => MAY[state].includes(kind);
export const runsIn = (state: DeviceState): readonly RunKind[] => MAY[state];
