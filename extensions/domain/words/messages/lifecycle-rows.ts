import type { Text } from '../languages.ts';

export const lifecycleRowsMessages = {
  LIFECYCLE_ONE_INITIAL: {
    en: 'A lifecycle begins in one state. Take it from the other first.',
    ms: 'Satu kitaran bermula dalam satu keadaan. Buang daripada yang lain dahulu.',
    fr: 'Un cycle de vie commence dans un seul état. Retirez-le d’abord à l’autre.',
  },
  LIFECYCLE_EMPTY: {
    en: 'The lifecycle of order {number} has no states. Ask an administrator to correct it.',
    ms: 'Kitaran hayat pesanan {number} tidak mempunyai status. Minta pentadbir membetulkannya.',
    fr: 'Le cycle de vie de l’ordre {number} n’a pas d’états. Demandez à un administrateur de le corriger.',
  },
  LIFECYCLE_RULE_INVALID: {
    en: 'The step cannot be saved: {problems}.',
    ms: 'Langkah tidak dapat disimpan: {problems}.',
    fr: 'L’étape ne peut être enregistrée : {problems}.',
  },
  LIFECYCLE_STATE_IN_USE: {
    en: 'Work orders stand in {state}.',
    ms: 'Ada pesanan kerja dalam {state}.',
    fr: 'Des ordres de travail sont à l’état {state}.',
  },
  LIFECYCLE_TRANSITION_TO_ITSELF: {
    en: 'A transition leads to another state.',
    ms: 'Peralihan menuju ke status lain.',
    fr: 'Une transition mène à un autre état.',
  },
  LIFECYCLE_NOT_CANCELLABLE: {
    en: 'The lifecycle of order {number} has no cancelled state. Ask an administrator to add one.',
    ms: 'Kitaran hayat pesanan {number} tiada status dibatalkan. Minta pentadbir menambahnya.',
    fr: 'Le cycle de vie de l’ordre {number} n’a pas d’état annulé. Demandez à un administrateur d’en ajouter un.',
  },
  LIFECYCLE_STATE_UNKNOWN: {
    en: '{at}: there is no state "{value}". There are: {known}.',
    ms: '{at}: tiada status "{value}". Yang ada: {known}.',
    fr: '{at} : il n’y a pas d’état « {value} ». Il y a : {known}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
