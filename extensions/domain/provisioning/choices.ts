import { choices, COLOR, type ValueOf } from '../kernel/choice.ts';

/** The tree of parameters that a modem speaks. */
export const DATA_MODELS = choices(
  { value: 'tr181', label: 'TR-181 (Device)' },
  { value: 'tr098', label: 'TR-098 (InternetGatewayDevice)' },
);
export type DataModel = ValueOf<typeof DATA_MODELS>;

/** Parameters that are written together, and that a person sees as one step. */
export const PARAMETER_GROUPS = choices(
  { value: 'connection', label: 'Connection' },
  { value: 'wifi', label: 'Wi-Fi' },
  { value: 'telephone', label: 'Telephone' },
  { value: 'other', label: 'Other settings' },
);
export type ParameterGroup = ValueOf<typeof PARAMETER_GROUPS>;

/** When a parameter is written. */
export const PARAMETER_USES = choices(
  { value: 'setup', label: 'Setting up' },
  { value: 'suspend', label: 'Suspension' },
  { value: 'resume', label: 'End of suspension' },
);
export type ParameterUse = ValueOf<typeof PARAMETER_USES>;

/** What is done with a parameter, and how it is proved. */
export const PARAMETER_CHECKS = choices(
  { value: 'value', label: 'Set, then read the value back' },
  { value: 'accepted', label: 'Set; the modem does not show it again' },
  { value: 'expect', label: 'Only read: it must be so' },
);
export type ParameterCheck = ValueOf<typeof PARAMETER_CHECKS>;

export const VALUE_KINDS = choices(
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'yes_no', label: 'Yes or no' },
);
export type ValueKind = ValueOf<typeof VALUE_KINDS>;

/** Where a customer's modem stands, as a person sees it. */
export const DEVICE_STATES = choices(
  { value: 'prepared', label: 'Waiting for the scan', icon: 'qr_code_scanner' },
  {
    value: 'waiting',
    label: 'Waiting for the modem',
    icon: 'hourglass_top',
    color: COLOR.warning,
  },
  { value: 'working', label: 'Being set up', icon: 'sync', color: COLOR.primary },
  { value: 'active', label: 'Set up', icon: 'check_circle', color: COLOR.success },
  { value: 'attention', label: 'Needs attention', icon: 'error', color: COLOR.danger },
  { value: 'suspended', label: 'Suspended', icon: 'pause_circle', color: COLOR.warning },
  { value: 'retired', label: 'No longer in use', icon: 'do_not_disturb_on' },
);
export type DeviceState = ValueOf<typeof DEVICE_STATES>;

export const RUN_KINDS = choices(
  { value: 'install', label: 'Set up' },
  { value: 'push', label: 'Push the settings again' },
  { value: 'refresh', label: 'Read again' },
  { value: 'reboot', label: 'Restart' },
  { value: 'reset', label: 'Factory reset' },
  { value: 'restore', label: 'Set up again after a reset' },
  { value: 'suspend', label: 'Suspend' },
  { value: 'resume', label: 'End the suspension' },
  { value: 'cancel', label: 'Take out of use' },
  { value: 'set', label: 'Set values' },
  { value: 'tag', label: 'Tag' },
  { value: 'download', label: 'Install a file' },
);
export type RunKind = ValueOf<typeof RUN_KINDS>;

export const RUN_STATES = choices(
  { value: 'waiting', label: 'Waiting', color: COLOR.warning },
  { value: 'running', label: 'In work', color: COLOR.primary },
  { value: 'done', label: 'Done', color: COLOR.success },
  { value: 'failed', label: 'Failed', color: COLOR.danger },
  { value: 'stopped', label: 'Stopped' },
);
export type RunState = ValueOf<typeof RUN_STATES>;
/** A modem has at most one run in these. */
export const LIVE_RUN: readonly RunState[] = ['waiting', 'running'];

export const STEP_KINDS = choices(
  { value: 'find', label: 'Find the modem' },
  { value: 'set', label: 'Write' },
  { value: 'check', label: 'Read back' },
  { value: 'refresh', label: 'Read again' },
  { value: 'reboot', label: 'Restart' },
  { value: 'factory_reset', label: 'Factory reset' },
  { value: 'come_back', label: 'Wait until it is back' },
  { value: 'tag', label: 'Tag' },
  { value: 'download', label: 'Install a file' },
  { value: 'retire', label: 'Take out of use' },
);
export type StepKind = ValueOf<typeof STEP_KINDS>;

export const STEP_STATES = choices(
  { value: 'pending', label: 'To do' },
  { value: 'running', label: 'In work', color: COLOR.primary },
  { value: 'done', label: 'Done', color: COLOR.success },
  { value: 'failed', label: 'Failed', color: COLOR.danger },
);
export type StepState = ValueOf<typeof STEP_STATES>;
