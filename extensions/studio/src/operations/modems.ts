import type { OperationAppConfig } from '@directus/types';
import { RUN_KINDS } from '../../../domain/provisioning/choices.ts';
import { choiceLabel } from '../language/choice-label.ts';
import { nameOf } from '../language/studio-texts.ts';
import { t, type WordKey } from '../language/words.ts';

const modem = () => ({
  field: 'modem',
  name: nameOf('operations.modem'),
  type: 'string' as const,
  meta: {
    width: 'full' as const,
    interface: 'input',
    note: nameOf('operations.modemNote'),
    options: { placeholder: '{{ $trigger.key }}' },
  },
});
const input = (field: string, name: WordKey, kind: string) => ({
  field,
  name: nameOf(name),
  type: 'string' as const,
  meta: {
    width: 'full' as const,
    interface: 'input',
    conditions: [{ rule: { kind: { _neq: kind } }, hidden: true }],
  },
});
const asked = RUN_KINDS.filter(({ value }) => !['install', 'restore'].includes(value));
const shownModem = ({ modem: given }: Record<string, unknown>) => ({
  label: t('operations.modem'),
  text: typeof given === 'string' && given ? given : '–',
});

export const lookUpModem: OperationAppConfig = {
  id: 'fieldwright-modem-lookup',
  get name() {
    return nameOf('operations.lookUp');
  },
  icon: 'router',
  get description() {
    return nameOf('operations.lookUpNote');
  },
  overview: (options) => [shownModem(options)],
  options: () => [modem()],
};

export const runModem: OperationAppConfig = {
  id: 'fieldwright-modem-run',
  get name() {
    return nameOf('operations.run');
  },
  icon: 'router',
  get description() {
    return nameOf('operations.runNote');
  },
  overview: (options) => [
    shownModem(options),
    {
      label: t('operations.kind'),
      text: choiceLabel(RUN_KINDS, String(options['kind'] ?? 'push')),
    },
  ],
  options: () => [
    modem(),
    {
      field: 'kind',
      name: nameOf('operations.kind'),
      type: 'string',
      meta: {
        width: 'full',
        interface: 'select-dropdown',
        required: true,
        options: {
          choices: asked.map(({ value }) => ({ value, text: choiceLabel(RUN_KINDS, value) })),
        },
      },
      schema: { default_value: 'push' },
    },
    input('parameter', 'operations.parameter', 'set'),
    input('value', 'operations.value', 'set'),
    input('tag', 'operations.tag', 'tag'),
    input('file', 'operations.file', 'download'),
  ],
};

export const waitForModem: OperationAppConfig = {
  id: 'fieldwright-modem-wait',
  get name() {
    return nameOf('operations.wait');
  },
  icon: 'hourglass_top',
  get description() {
    return nameOf('operations.waitNote');
  },
  overview: (options) => [
    shownModem(options),
    { label: t('operations.seconds'), text: String(options['seconds'] ?? 60) },
  ],
  options: () => [
    modem(),
    {
      field: 'until',
      name: nameOf('operations.until'),
      type: 'string',
      meta: {
        width: 'half',
        interface: 'select-dropdown',
        options: {
          choices: [
            { value: 'inform', text: t('operations.untilInform') },
            { value: 'done', text: t('operations.untilDone') },
          ],
        },
      },
      schema: { default_value: 'inform' },
    },
    {
      field: 'seconds',
      name: nameOf('operations.seconds'),
      type: 'integer',
      meta: { width: 'half', interface: 'input', options: { min: 1, max: 300 } },
      schema: { default_value: 60 },
    },
  ],
};
