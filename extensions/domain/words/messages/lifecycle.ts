import type { Text } from '../languages.ts';

/** What the lifecycle misses and refuses. */
export const lifecycleMessages = {
  TECHNICIAN_MISSING: {
    en: 'Assign a technician.',
    ms: 'Tugaskan juruteknik.',
    fr: 'Affectez un technicien.',
  },
  APPOINTMENT_MISSING: {
    en: 'Set the appointment and publish it.',
    ms: 'Tetapkan temu janji dan terbitkannya.',
    fr: 'Fixez le rendez-vous et publiez-le.',
  },
  TIME_TOO_EARLY: {
    en: 'The visit is planned for {start}; this is more than {minutes} minutes earlier.',
    ms: 'Lawatan dirancang pada {start}; ini lebih {minutes} minit lebih awal.',
    fr: 'L’intervention est prévue le {start}; c’est plus de {minutes} minutes trop tôt.',
  },
  TIME_TOO_LATE: {
    en: 'The visit was planned for {start}; check that this is the right order.',
    ms: 'Lawatan dirancang pada {start}; pastikan ini pesanan yang betul.',
    fr: 'L’intervention était prévue le {start}; vérifiez qu’il s’agit du bon ordre.',
  },
  TIME_BEFORE_PREVIOUS: {
    en: 'This time lies before {entered}, when the order became “{state}”. Check the time.',
    ms: 'Masa ini sebelum {entered}, ketika pesanan menjadi “{state}”. Semak masa.',
    fr: 'Cette heure est antérieure au {entered}, quand l’ordre est passé à l’état « {state} ». Vérifiez l’heure.',
  },
  TIME_OTHER_DAY: {
    en: 'The order has been “{state}” since {entered}, another day. Ask the office for a new visit.',
    ms: 'Pesanan berstatus “{state}” sejak {entered}, hari yang lain. Minta lawatan baharu daripada pejabat.',
    fr: 'L’ordre est à l’état « {state} » depuis le {entered}, un autre jour. Demandez une nouvelle intervention au bureau.',
  },
  POSITION_MISSING: {
    en: 'Allow the device to share its position, then try again.',
    ms: 'Benarkan peranti berkongsi kedudukannya, kemudian cuba semula.',
    fr: 'Autorisez l’appareil à partager sa position, puis réessayez.',
  },
  PHOTOS_MISSING: {
    en: 'Take {count, plural, one {# more photo} other {# more photos}}: {subject}.',
    ms: 'Ambil {count} foto lagi: {subject}.',
    fr: 'Prenez encore {count, plural, one {# photo} other {# photos}} : {subject}.',
  },
  'PHOTOS_MISSING.none': {
    en: 'Take {count, plural, one {a photo} other {# photos}}: {subject}.',
    ms: 'Ambil {count} foto: {subject}.',
    fr: 'Prenez {count, plural, one {une photo} other {# photos}} : {subject}.',
  },
  'PHOTOS_MISSING.total': {
    en: 'Take at least {min, plural, one {# photo} other {# photos}} ({count} so far).',
    ms: 'Ambil sekurang-kurangnya {min} foto ({count} setakat ini).',
    fr: 'Prenez au moins {min, plural, one {# photo} other {# photos}} ({count} jusqu’ici).',
  },
  TASKS_OPEN: {
    en: '{count, plural, one {# task is} other {# tasks are}} still open: {tasks}.',
    ms: '{count} tugasan masih terbuka: {tasks}.',
    fr: '{count, plural, one {# tâche est encore ouverte} other {# tâches sont encore ouvertes}} : {tasks}.',
  },
  SIGNATURE_MISSING: {
    en: 'Let the customer sign.',
    ms: 'Minta pelanggan menandatangani.',
    fr: 'Faites signer le client.',
  },
  SERIAL_MISSING: {
    en: 'Scan or enter the ONU serial number.',
    ms: 'Imbas atau masukkan nombor siri ONU.',
    fr: 'Scannez ou saisissez le numéro de série de l’ONU.',
  },
  SERIAL_INVALID: {
    en: 'The ONU serial number must be 8 to 20 letters and digits. Scan it again.',
    ms: 'Nombor siri ONU mesti 8 hingga 20 huruf dan digit. Imbas semula.',
    fr: 'Le numéro de série de l’ONU doit compter 8 à 20 lettres et chiffres. Scannez-le à nouveau.',
  },
  PORT_MISSING: {
    en: 'Choose the splitter and its port.',
    ms: 'Pilih splitter dan portnya.',
    fr: 'Choisissez le coupleur et son port.',
  },
  STANDBY_APPROVAL_MISSING: {
    en: "Port {port} of {splitter} is its standby port: attach the partner's approval or choose another port.",
    ms: 'Port {port} pada {splitter} ialah port simpanan: lampirkan kelulusan rakan kongsi atau pilih port lain.',
    fr: 'Le port {port} de {splitter} est son port de réserve : joignez l’accord du partenaire ou choisissez un autre port.',
  },
  BLOCKER_OPEN: {
    en: 'Resolve the open blocker first: {blockers}.',
    ms: 'Selesaikan halangan yang terbuka dahulu: {blockers}.',
    fr: 'Résolvez d’abord le blocage ouvert : {blockers}.',
  },
  FIELD_MISSING: {
    en: 'Enter the {name}.',
    ms: 'Isi {name}.',
    fr: 'Renseignez le champ « {name} ».',
  },
  'FIELD_MISSING.building': {
    en: 'Choose the building, or add it if it is new.',
    ms: 'Pilih bangunan, atau tambahkannya jika baharu.',
    fr: 'Choisissez l’immeuble, ou ajoutez-le s’il est nouveau.',
  },
  SOLUTION_MISSING: {
    en: 'Write down what the fault was and how it was solved.',
    ms: 'Tulis apakah kerosakannya dan cara ia diselesaikan.',
    fr: 'Notez quelle était la panne et comment elle a été résolue.',
  },
  DOCKET_NOT_READY: {
    en: 'The docket must be {wanted}.',
    ms: 'Doket mesti berstatus {wanted}.',
    fr: 'Le bon d’intervention doit être à l’état {wanted}.',
  },
  'DOCKET_NOT_READY.received': {
    en: 'Upload the signed docket, or generate it from the evidence.',
    ms: 'Muat naik doket yang ditandatangani, atau jana daripada bukti.',
    fr: 'Envoyez le bon signé, ou générez-le à partir des preuves.',
  },
  'DOCKET_NOT_READY.verified': {
    en: 'Verify the docket: number, port, serial number and photos must agree with the order.',
    ms: 'Sahkan doket: nombor, port, nombor siri dan foto mesti sepadan dengan pesanan.',
    fr: 'Vérifiez le bon : numéro, port, numéro de série et photos doivent correspondre à l’ordre.',
  },
  'DOCKET_NOT_READY.uploaded': {
    en: 'Upload the docket to the partner portal and note its reference.',
    ms: 'Muat naik doket ke portal rakan kongsi dan catat rujukannya.',
    fr: 'Déposez le bon sur le portail du partenaire et notez sa référence.',
  },
  'DOCKET_NOT_READY.rejected': {
    en: 'Reject the docket with a reason.',
    ms: 'Tolak doket dengan sebab.',
    fr: 'Rejetez le bon avec un motif.',
  },
  DOCKET_NUMBER_MISSING: {
    en: 'Enter the docket number.',
    ms: 'Masukkan nombor doket.',
    fr: 'Saisissez le numéro du bon.',
  },
  INVOICE_MISSING: {
    en: 'Create the invoice: it finds the rate and takes the number.',
    ms: 'Cipta invois: ia mencari kadar dan mengambil nombor.',
    fr: 'Créez la facture : elle trouve le tarif et prend le numéro.',
  },
  SUBMISSION_ID_NEW_NEEDED: {
    en: 'Enter the new submission id; the old one stays in the history.',
    ms: 'Masukkan ID penghantaran baharu; yang lama kekal dalam sejarah.',
    fr: 'Saisissez le nouvel identifiant de dépôt ; l’ancien reste dans l’historique.',
  },
  SUBMISSION_ID_MISSING: {
    en: 'Enter the submission id of the partner portal.',
    ms: 'Masukkan ID penghantaran portal rakan kongsi.',
    fr: 'Saisissez l’identifiant de dépôt du portail du partenaire.',
  },
  INVOICE_UNPAID: {
    en: 'Match the payment: mark the invoice as paid.',
    ms: 'Padankan bayaran: tandakan invois sebagai dibayar.',
    fr: 'Rapprochez le paiement : marquez la facture comme payée.',
  },
  APPROVAL_MISSING: {
    en: 'Say whether the partner approved or rejected the new slot, and how you know.',
    ms: 'Nyatakan sama ada rakan kongsi meluluskan atau menolak slot baharu, dan bagaimana anda tahu.',
    fr: 'Dites si le partenaire a approuvé ou rejeté le nouveau créneau, et comment vous le savez.',
  },
  GUARD_UNKNOWN: {
    en: 'This step names the check "{name}", which does not exist. Ask an administrator to correct the lifecycle.',
    ms: 'Langkah ini menamakan syarat "{name}" yang tidak wujud. Minta pentadbir membetulkan kitaran hayat.',
    fr: 'Cette étape nomme la condition « {name} », qui n’existe pas. Demandez à un administrateur de corriger le cycle de vie.',
  },
  CONDITION_NOT_MET: {
    en: "The company's own condition for this step does not hold: {condition}.",
    ms: 'Syarat syarikat sendiri bagi langkah ini tidak dipenuhi: {condition}.',
    fr: 'La condition propre à la société pour cette étape n’est pas remplie : {condition}.',
  },
  CONDITION_INVALID: {
    en: "The company's own condition for this step cannot be read ({why}). Ask an administrator to correct it.",
    ms: 'Syarat syarikat sendiri bagi langkah ini tidak dapat dibaca ({why}). Minta pentadbir membetulkannya.',
    fr: 'La condition propre à la société pour cette étape est illisible ({why}). Demandez à un administrateur de la corriger.',
  },
  CONDITION_TOO_COSTLY: {
    en: "The company's own condition for this step cannot be evaluated ({why}). Ask an administrator to correct it.",
    ms: 'Syarat syarikat sendiri bagi langkah ini tidak dapat dinilai ({why}). Minta pentadbir membetulkannya.',
    fr: 'La condition propre à la société pour cette étape ne peut être évaluée ({why}). Demandez à un administrateur de la corriger.',
  },
  REASON_NEEDED: { en: 'Give a reason.', ms: 'Beri sebab.', fr: 'Indiquez un motif.' },
  REMARK_NEEDED: {
    en: 'Describe what you saw.',
    ms: 'Terangkan apa yang anda lihat.',
    fr: 'Décrivez ce que vous avez vu.',
  },
  BLOCKER_NEEDED: {
    en: 'Choose what blocks the work.',
    ms: 'Pilih apa yang menghalang kerja.',
    fr: 'Choisissez ce qui bloque les travaux.',
  },
  BLOCKER_PHASE: {
    en: 'This reason is for {phase, select, before {before} other {after}} meeting the customer; choose another.',
    ms: 'Sebab ini untuk {phase, select, before {sebelum} other {selepas}} bertemu pelanggan; pilih yang lain.',
    fr: 'Ce motif vaut {phase, select, before {avant} other {après}} la rencontre avec le client ; choisissez-en un autre.',
  },
  BLOCKER_REMARK_NEEDED: {
    en: 'Describe the blocker in a few words.',
    ms: 'Terangkan halangan secara ringkas.',
    fr: 'Décrivez le blocage en quelques mots.',
  },
  BLOCKER_PHOTO_NEEDED: {
    en: 'Take at least one photo of what blocks the work.',
    ms: 'Ambil sekurang-kurangnya satu foto apa yang menghalang kerja.',
    fr: 'Prenez au moins une photo de ce qui bloque les travaux.',
  },
  RESCHEDULE_NEEDED: {
    en: 'Propose a new slot.',
    ms: 'Cadangkan slot baharu.',
    fr: 'Proposez un nouveau créneau.',
  },
  RESCHEDULE_SLOT_INVALID: {
    en: 'The new slot must end after it starts.',
    ms: 'Slot baharu mesti tamat selepas ia bermula.',
    fr: 'Le nouveau créneau doit se terminer après son début.',
  },
  RESCHEDULE_SLOT_PAST: {
    en: 'The new slot must lie in the future.',
    ms: 'Slot baharu mesti pada masa hadapan.',
    fr: 'Le nouveau créneau doit être dans le futur.',
  },
  WORK_ORDER_CLOSED: {
    en: 'The order is {state}; its status no longer changes.',
    ms: 'Pesanan berstatus {state}; statusnya tidak berubah lagi.',
    fr: 'L’ordre est à l’état « {state} » ; son état ne change plus.',
  },
  WORK_STEP_NOT_NEXT: {
    en: 'The step does not follow “{state}”, or is not yours to take from there.',
    ms: 'Langkah ini tidak menyusul “{state}”, atau bukan anda yang mengambilnya dari situ.',
    fr: 'L’étape ne suit pas « {state} », ou ce n’est pas à vous de la faire à partir de là.',
  },
  WORK_TRANSITION_UNKNOWN: {
    en: 'An order that is {from} cannot become {to}.',
    ms: 'Pesanan berstatus {from} tidak boleh menjadi {to}.',
    fr: 'Un ordre à l’état « {from} » ne peut pas passer à « {to} ».',
  },
  'WORK_TRANSITION_UNKNOWN.options': {
    en: 'An order that is {from} cannot become {to}. From here it can become {options}.',
    ms: 'Pesanan berstatus {from} tidak boleh menjadi {to}. Dari sini ia boleh menjadi {options}.',
    fr: 'Un ordre à l’état « {from} » ne peut pas passer à « {to} ». D’ici, il peut passer à {options}.',
  },
  WORK_TRANSITION_FORBIDDEN: {
    en: '"{step}" is for {personas}.',
    ms: '"{step}" adalah untuk {personas}.',
    fr: '« {step} » est réservé à {personas}.',
  },
  'WORK_TRANSITION_FORBIDDEN.override': {
    en: 'You may not override the rules of a step.',
    ms: 'Anda tidak boleh membuat pengecualian kepada syarat langkah.',
    fr: 'Vous ne pouvez pas déroger aux conditions d’une étape.',
  },
  WORK_REASON_NEEDED: {
    en: '"{step}" needs a reason.',
    ms: '"{step}" memerlukan sebab.',
    fr: '« {step} » demande un motif.',
  },
  'WORK_REASON_NEEDED.override': {
    en: 'Overriding a rule needs a reason and a remark.',
    ms: 'Pengecualian memerlukan sebab dan catatan.',
    fr: 'Une dérogation demande un motif et une remarque.',
  },
  WORK_REQUIREMENTS_MISSING: {
    en: '"{step}" is not possible yet. {missing}',
    ms: '"{step}" belum boleh dilakukan. {missing}',
    fr: '« {step} » n’est pas encore possible. {missing}',
  },
} as const satisfies Readonly<Record<string, Text>>;
