import type { Text } from '../languages.ts';

export const taskMessages = {
  TASKS_CREW_ONE_LEAD: {
    en: 'One of the crew leads it. Take the lead from the other first.',
    ms: 'Hanya seorang ketua krew. Buang daripada yang lain dahulu.',
    fr: 'Un seul dirige l’équipe. Retirez d’abord ce rôle à l’autre.',
  },
  TASKS_LIFECYCLE_TAKEN: {
    en: 'One lifecycle of tasks is active. Switch the other off first.',
    ms: 'Satu kitaran tugas sahaja aktif. Matikan yang lain dahulu.',
    fr: 'Un seul cycle de vie des tâches est actif. Désactivez d’abord l’autre.',
  },
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
  TASKS_WAITS: {
    en: 'First comes: {tasks}.',
    ms: 'Yang perlu dibuat dahulu: {tasks}.',
    fr: 'À faire d’abord : {tasks}.',
  },
  TASKS_CHECKLIST_OPEN: {
    en: 'Points of the checklist that are not ticked: {count}.',
    ms: 'Perkara dalam senarai semak yang belum ditanda: {count}.',
    fr: 'Points de la liste qui ne sont pas cochés : {count}.',
  },
  TASKS_PHOTOS_MISSING: {
    en: 'Photos still to be taken: {count} ({subject}).',
    ms: 'Gambar yang masih perlu diambil: {count} ({subject}).',
    fr: 'Photos encore à prendre : {count} ({subject}).',
  },
  TASKS_NOT_YOURS: {
    en: 'Only technicians of order {number} (visit, crew or task) change its tasks.',
    ms: 'Hanya juruteknik pesanan {number} (lawatan, krew atau tugasan) mengubah tugasannya.',
    fr: 'Seuls les techniciens de l’ordre {number} (intervention, équipe ou tâche) modifient ses tâches.',
  },
  TASKS_ORDER_OVER: {
    en: 'Order {number} is over: its tasks stay as they are.',
    ms: 'Pesanan {number} sudah selesai: tugasannya kekal seperti sedia ada.',
    fr: 'L’ordre {number} est terminé : ses tâches restent telles quelles.',
  },
  TASKS_NO_STEP: {
    en: '"{title}" cannot do this from "{status}".',
    ms: '"{title}" tidak boleh melakukan ini dari "{status}".',
    fr: '« {title} » ne peut pas faire cela depuis « {status} ».',
  },
  TASKS_REASON: {
    en: 'Say why "{title}" is not done.',
    ms: 'Nyatakan sebab "{title}" tidak dibuat.',
    fr: 'Dites pourquoi « {title} » n’est pas faite.',
  },
  TASKS_POINT_GONE: {
    en: 'The checklist of "{title}" has no such point any more. Read it again.',
    ms: 'Senarai semak "{title}" tiada lagi perkara itu. Baca semula.',
    fr: 'La liste de « {title} » n’a plus ce point. Relisez-la.',
  },
  TASKS_CONFLICT: {
    en: 'Somebody else changed "{title}" meanwhile. Read it again.',
    ms: 'Orang lain telah mengubah "{title}" sementara itu. Baca semula.',
    fr: 'Quelqu’un d’autre a modifié « {title} » entre-temps. Relisez-la.',
  },
  TASKS_ORDER_STALE: {
    en: 'The tasks of order {number} are not those of the list any more. Read them again.',
    ms: 'Tugasan pesanan {number} bukan lagi seperti dalam senarai. Baca semula.',
    fr: 'Les tâches de l’ordre {number} ne sont plus celles de la liste. Relisez-les.',
  },
  TASKS_TOO_MANY: {
    en: 'Order {number} has {most} tasks, which is the most.',
    ms: 'Pesanan {number} ada {most} tugasan, iaitu had tertinggi.',
    fr: 'L’ordre {number} a {most} tâches, le maximum.',
  },
  TASKS_CREW_UNKNOWN: {
    en: 'One of these technicians is not active in the company.',
    ms: 'Seorang daripada juruteknik ini tidak aktif dalam syarikat.',
    fr: 'L’un de ces techniciens n’est pas actif dans l’entreprise.',
  },
  TASKS_STATE_UNKNOWN: {
    en: 'This type of work has no such state. Choose one of its lifecycle.',
    ms: 'Jenis kerja ini tiada keadaan itu. Pilih satu daripada kitaran hayatnya.',
    fr: 'Ce type de travail n’a pas cet état. Choisissez-en un de son cycle.',
  },
  TASKS_NOBODY_NAMED: {
    en: 'Say who gets the task.',
    ms: 'Nyatakan siapa yang menerima tugasan.',
    fr: 'Dites qui reçoit la tâche.',
  },
} as const satisfies Readonly<Record<string, Text>>;
