import type { Text } from '../languages.ts';

export const taskMessages = {
  TASKS_LIFECYCLE_MISSING: {
    en: 'The company has no active lifecycle of tasks. Ask an administrator to switch one on.',
    ms: 'Syarikat tiada kitaran hayat tugasan yang aktif. Minta pentadbir mengaktifkan satu.',
    fr: 'L’entreprise n’a pas de cycle de vie actif pour les tâches. Demandez à un administrateur d’en activer un.',
  },
  TASKS_CIRCLE: {
    en: 'A task cannot wait for one that waits for it.',
    ms: 'Tugasan tidak boleh menunggu tugasan yang menunggunya.',
    fr: 'Une tâche ne peut pas attendre une tâche qui l’attend.',
  },
  TASKS_CREW_LEAD: {
    en: 'One of the crew leads it. Name the lead.',
    ms: 'Seorang daripada krew mengetuainya. Namakan ketua.',
    fr: 'Quelqu’un mène l’équipe. Nommez le chef d’équipe.',
  },
  LIFECYCLE_NOT_OF_ORDERS: {
    en: 'This lifecycle is for tasks. Choose one for orders.',
    ms: 'Kitaran hayat ini untuk tugasan. Pilih satu untuk pesanan.',
    fr: 'Ce cycle de vie est celui des tâches. Choisissez-en un pour les ordres.',
  },
  LIFECYCLE_ENTITY_FIXED: {
    en: 'A lifecycle that is used stays for what it is for.',
    ms: 'Kitaran hayat yang digunakan kekal untuk tujuannya.',
    fr: 'Un cycle de vie utilisé reste pour ce à quoi il sert.',
  },
} as const satisfies Readonly<Record<string, Text>>;
