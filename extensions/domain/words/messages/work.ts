import type { Text } from '../languages.ts';

export const workMessages = {
  WORK_BLOCKER_REASON_UNKNOWN: {
    en: 'There is no blocker reason "{reason}" in this company.',
    ms: 'Tiada sebab halangan "{reason}" dalam syarikat ini.',
    fr: 'Il n’y a pas de motif de blocage « {reason} » dans cette société.',
  },
  WORK_DUPLICATE: {
    en: 'The same work is here already.',
    ms: 'Kerja yang sama sudah ada di sini.',
    fr: 'Le même travail est déjà là.',
  },
  'WORK_DUPLICATE.order': {
    en: 'This is the same work as {number} ({status}).',
    ms: 'Ini kerja yang sama dengan {number} ({status}).',
    fr: 'C’est le même travail que {number} ({status}).',
  },
  WORK_FIELDS_MISSING: { en: '{missing}', ms: '{missing}', fr: '{missing}' },
  WORK_FIELD_REQUIRED: {
    en: '{name} is required for this type of work',
    ms: '{name} diperlukan untuk jenis kerja ini',
    fr: '{name} est obligatoire pour ce type d’intervention',
  },
  WORK_LIFECYCLE_FIXED: {
    en: 'The lifecycle of {number} does not change.',
    ms: 'Kitaran hayat {number} tidak berubah.',
    fr: 'Le cycle de vie de {number} ne change pas.',
  },
  WORK_NOT_FAILED: {
    en: 'The job is {state}; only a failed job is tried again.',
    ms: 'Kerja ini berstatus {state}; hanya kerja yang gagal dicuba semula.',
    fr: 'Ce travail est à l’état {state} ; seul un travail échoué est réessayé.',
  },
  WORK_ORDER_DONE: {
    en: 'Order {number} is {status}; what was recorded on site is no longer changed from the portal.',
    ms: 'Pesanan {number} berstatus {status}; rekod di tapak tidak boleh diubah lagi dari portal.',
    fr: 'L’ordre {number} est à l’état {status} ; ce qui a été relevé sur place ne se modifie plus depuis le portail.',
  },
  WORK_RESCHEDULE_DECIDED: {
    en: 'This request is already {status}.',
    ms: 'Permintaan ini sudah berstatus {status}.',
    fr: 'Cette demande est déjà à l’état {status}.',
  },
  WORK_RESCHEDULE_PENDING: {
    en: 'A new slot was already asked for; the office decides on it first.',
    ms: 'Slot baharu sudah diminta; pejabat akan memutuskannya dahulu.',
    fr: 'Un nouveau créneau a déjà été demandé ; le bureau en décide d’abord.',
  },
  WORK_RESCHEDULE_TOO_LATE: {
    en: 'You are with the customer: report a blocker (the customer insists on another time), then ask for the new slot.',
    ms: 'Anda bersama pelanggan: laporkan halangan (pelanggan mahu masa lain), kemudian minta slot baharu.',
    fr: 'Vous êtes chez le client : signalez un blocage (le client veut une autre heure), puis demandez le nouveau créneau.',
  },
  WORK_SERIAL_INVALID: {
    en: 'The serial number must be 8 to 20 letters and digits. Scan it again.',
    ms: 'Nombor siri mesti 8 hingga 20 huruf dan digit. Imbas semula.',
    fr: 'Le numéro de série doit compter 8 à 20 lettres et chiffres. Scannez-le à nouveau.',
  },
  WORK_STATUS_ALONE: {
    en: 'A change of status travels alone: save {fields} first, then take the step.',
    ms: 'Perubahan status dibuat berasingan: simpan {fields} dahulu, kemudian ambil langkah.',
    fr: 'Un changement d’état se fait seul : enregistrez d’abord {fields}, puis franchissez l’étape.',
  },
  WORK_STATUS_NOT_INITIAL: {
    en: 'A new work order starts in {initial}, not in {status}.',
    ms: 'Pesanan kerja baharu bermula pada {initial}, bukan {status}.',
    fr: 'Un nouvel ordre de travail commence à {initial}, pas à {status}.',
  },
  WORK_STATUS_UNKNOWN: {
    en: '{status} is no state of the lifecycle.',
    ms: '{status} bukan status kitaran hayat.',
    fr: '{status} n’est pas un état du cycle de vie.',
  },
  'WORK_TRANSITION_FORBIDDEN.slot': {
    en: 'A new slot for order {number} cannot be proposed while it is {status}.',
    ms: 'Slot baharu untuk pesanan {number} tidak boleh dicadangkan ketika ia berstatus {status}.',
    fr: 'Un nouveau créneau pour l’ordre {number} ne peut être proposé tant qu’il est à l’état {status}.',
  },
  'WORK_TRANSITION_UNKNOWN.blocker': {
    en: 'Order {number} is {status}; a blocker cannot be reported from there.',
    ms: 'Pesanan {number} berstatus {status}; halangan tidak boleh dilaporkan dari situ.',
    fr: 'L’ordre {number} est à l’état {status} ; aucun blocage ne peut être signalé à partir de là.',
  },
  'WORK_TRANSITION_UNKNOWN.move': {
    en: 'Order {number} is {status}; its visit cannot be moved from there.',
    ms: 'Pesanan {number} berstatus {status}; lawatannya tidak boleh dipindahkan dari situ.',
    fr: 'L’ordre {number} est à l’état {status} ; son intervention ne peut être déplacée à partir de là.',
  },
  WORK_TYPE_UNUSABLE: {
    en: 'Work type "{code}" is not in use any more.',
    ms: 'Jenis kerja "{code}" tidak digunakan lagi.',
    fr: 'Le type d’intervention « {code} » n’est plus utilisé.',
  },
  'WORK_TYPE_UNUSABLE.group': {
    en: '"{code}" is a group of work types; choose one below it.',
    ms: '"{code}" ialah kumpulan jenis kerja; pilih satu di bawahnya.',
    fr: '« {code} » est un groupe de types d’intervention ; choisissez-en un en dessous.',
  },
  WORK_UNKNOWN_REFERENCE: {
    en: 'There is no {label} "{value}".',
    ms: 'Tiada {label} "{value}".',
    fr: 'Il n’y a pas de {label} « {value} ».',
  },
  WORK_USE_ASSIGN: {
    en: '"{field}" follows from the visit. Assign the order instead: POST /api/orders/:id/assign.',
    ms: '"{field}" mengikut lawatan. Tugaskan pesanan: POST /api/orders/:id/assign.',
    fr: '« {field} » découle de l’intervention. Affectez plutôt l’ordre : POST /api/orders/:id/assign.',
  },
  WORK_FIELD_NOT_OF_KIND: {
    en: '"{field}" belongs to fibre work; orders of this kind of company do not have it.',
    ms: '"{field}" adalah untuk kerja gentian; pesanan jenis syarikat ini tidak mempunyainya.',
    fr: '« {field} » appartient aux travaux de fibre ; les ordres de ce type de société ne l’ont pas.',
  },
} as const satisfies Readonly<Record<string, Text>>;
