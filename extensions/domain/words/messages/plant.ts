import type { Text } from '../languages.ts';

export const plantMessages = {
  PLANT_FEED_CIRCLE: {
    en: '{splitter} would feed itself through {parent}.',
    ms: '{splitter} akan menyuap dirinya sendiri melalui {parent}.',
    fr: '{splitter} s’alimenterait lui-même par {parent}.',
  },
  PLANT_FEED_KEPT: {
    en: 'A period of a feed is only ever ended, once.',
    ms: 'Tempoh suapan hanya ditamatkan, sekali.',
    fr: 'Une période d’alimentation ne fait que se terminer, une fois.',
  },
  PLANT_FEED_UNKNOWN: {
    en: 'There is no such port. Choose one from the list.',
    ms: 'Tiada port sedemikian. Pilih satu daripada senarai.',
    fr: 'Ce port n’existe pas. Choisissez-en un dans la liste.',
  },
  PLANT_FEED_PORT_TAKEN: {
    en: 'Port {number} of {splitter} is not free.',
    ms: 'Port {number} pada {splitter} tidak kosong.',
    fr: 'Le port {number} de {splitter} n’est pas libre.',
  },
  PLANT_FEED_SAME: {
    en: '{splitter} is fed from there already.',
    ms: '{splitter} sudah disuap dari situ.',
    fr: '{splitter} est déjà alimenté par là.',
  },
  PLANT_FEED_TOO_DEEP: {
    en: '{splitter} would stand in a chain of more than three splitters.',
    ms: '{splitter} akan berada dalam rantaian lebih daripada tiga splitter.',
    fr: '{splitter} serait dans une chaîne de plus de trois coupleurs.',
  },
  PLANT_OLT_PORT_FULL: {
    en: 'The OLT port serves {most} customers at most; it would have {used}.',
    ms: 'Port OLT melayan {most} pelanggan paling banyak; ia akan mempunyai {used}.',
    fr: 'Le port OLT sert {most} clients au plus ; il en aurait {used}.',
  },
  PLANT_OLT_PORT_INACTIVE: {
    en: 'The OLT port is not active.',
    ms: 'Port OLT tidak aktif.',
    fr: 'Le port OLT n’est pas actif.',
  },
  PLANT_OLT_PORT_TAKEN: {
    en: 'The OLT port feeds another splitter already. One fibre leaves a port.',
    ms: 'Port OLT sudah menyuap splitter lain. Satu gentian keluar dari satu port.',
    fr: 'Le port OLT alimente déjà un autre coupleur. Une fibre sort d’un port.',
  },
  PLANT_PORT_FEEDS_SPLITTER: {
    en: 'Port {number} feeds a splitter; move that first.',
    ms: 'Port {number} menyuap splitter; pindahkannya dahulu.',
    fr: 'Le port {number} alimente un coupleur ; déplacez-le d’abord.',
  },
  PLANT_HISTORY_KEPT: {
    en: 'The history of a port is not deleted; release it instead.',
    ms: 'Sejarah port tidak dipadam; lepaskannya.',
    fr: 'L’historique d’un port ne se supprime pas ; libérez-le plutôt.',
  },
  PLANT_NOT_YOUR_ORDER: {
    en: 'Only the technician who is assigned to the order, or the office, gives it a port.',
    ms: 'Hanya juruteknik yang ditugaskan kepada pesanan, atau pejabat, boleh memberinya port.',
    fr: 'Seul le technicien affecté à l’ordre, ou le bureau, lui donne un port.',
  },
  PLANT_ORDER_HAS_PORT: {
    en: 'The work order holds a port already. Release it first.',
    ms: 'Pesanan kerja sudah memegang port. Lepaskannya dahulu.',
    fr: 'L’ordre de travail tient déjà un port. Libérez-le d’abord.',
  },
  'PLANT_ORDER_HAS_PORT.held': {
    en: 'The work order holds port {number} of {splitter}. Release it first.',
    ms: 'Pesanan kerja memegang port {number} pada {splitter}. Lepaskannya dahulu.',
    fr: 'L’ordre de travail tient le port {number} de {splitter}. Libérez-le d’abord.',
  },
  PLANT_PORT_NOT_ATTACHED: {
    en: 'The work order does not hold this port.',
    ms: 'Pesanan kerja tidak memegang port ini.',
    fr: 'L’ordre de travail ne tient pas ce port.',
  },
  PLANT_PORT_NOT_FREE: {
    en: 'The port is in use.',
    ms: 'Port sedang digunakan.',
    fr: 'Le port est occupé.',
  },
  'PLANT_PORT_NOT_FREE.by': {
    en: 'Port {number} of {splitter} is {state, select, used {in use} reserved {reserved} other {faulty}} by {order}.',
    ms: 'Port {number} pada {splitter} {state, select, used {sedang digunakan} reserved {ditempah} other {rosak}} oleh {order}.',
    fr: 'Le port {number} de {splitter} est {state, select, used {occupé} reserved {réservé} other {défectueux}} par {order}.',
  },
  'PLANT_PORT_NOT_FREE.state': {
    en: 'Port {number} of {splitter} is {state, select, used {in use} reserved {reserved} other {faulty}}.',
    ms: 'Port {number} pada {splitter} {state, select, used {sedang digunakan} reserved {ditempah} other {rosak}}.',
    fr: 'Le port {number} de {splitter} est {state, select, used {occupé} reserved {réservé} other {défectueux}}.',
  },
  PLANT_PORT_NOT_STANDBY: {
    en: 'Port {number} of {splitterCode} is not a standby port and needs no approval.',
    ms: 'Port {number} pada {splitterCode} bukan port simpanan dan tidak memerlukan kelulusan.',
    fr: 'Le port {number} de {splitterCode} n’est pas un port de réserve et ne demande aucun accord.',
  },
  'PLANT_PORT_NOT_STANDBY.none': {
    en: 'Splitter {splitter} has no standby port.',
    ms: 'Splitter {splitter} tiada port simpanan.',
    fr: 'Le coupleur {splitter} n’a pas de port de réserve.',
  },
  PLANT_PORT_UNKNOWN: {
    en: 'Splitter {splitter} has no port {number}.',
    ms: 'Splitter {splitter} tidak mempunyai port {number}.',
    fr: 'Le coupleur {splitter} n’a pas de port {number}.',
  },
  PLANT_SPLITTER_FULL: {
    en: 'Splitter {splitter} has no free port.',
    ms: 'Splitter {splitter} tiada port kosong.',
    fr: 'Le coupleur {splitter} n’a pas de port libre.',
  },
  'PLANT_SPLITTER_FULL.standby': {
    en: "Splitter {splitter} has no free port. Port {standby} is standby: it needs the partner's approval.",
    ms: 'Splitter {splitter} tiada port kosong. Port {standby} ialah port simpanan: ia memerlukan kelulusan rakan kongsi.',
    fr: 'Le coupleur {splitter} n’a pas de port libre. Le port {standby} est de réserve : il demande l’accord du partenaire.',
  },
  PLANT_SPLITTER_INACTIVE: {
    en: 'Splitter {splitter} takes no new work.',
    ms: 'Splitter {splitter} tidak menerima kerja baharu.',
    fr: 'Le coupleur {splitter} ne prend plus de nouveaux travaux.',
  },
  PLANT_SPLITTER_OTHER_BUILDING: {
    en: 'Splitter {splitter} is not in the building of the work order.',
    ms: 'Splitter {splitter} tiada dalam bangunan pesanan kerja.',
    fr: 'Le coupleur {splitter} n’est pas dans l’immeuble de l’ordre de travail.',
  },
  PLANT_SPLITTER_TYPE_FIXED: {
    en: 'The ports of {splitter} are made; its type does not change.',
    ms: 'Port {splitter} telah dibuat; jenisnya tidak berubah.',
    fr: 'Les ports de {splitter} sont créés ; son type ne change plus.',
  },
  PLANT_STANDBY_NEEDS_APPROVAL: {
    en: "Port {number} of {splitter} is the standby port: it needs the partner's approval with its attachment.",
    ms: 'Port {number} pada {splitter} ialah port simpanan: ia memerlukan kelulusan rakan kongsi dengan lampirannya.',
    fr: 'Le port {number} de {splitter} est le port de réserve : il demande l’accord du partenaire avec sa pièce jointe.',
  },
  'PLANT_STANDBY_NEEDS_APPROVAL.field': {
    en: "The standby port needs the partner's approval, which the office records. Your proof is kept with the order: ask a manager to approve it, or choose another port.",
    ms: 'Port simpanan memerlukan kelulusan rakan kongsi yang direkodkan oleh pejabat. Bukti anda disimpan dengan pesanan: minta pengurus meluluskannya, atau pilih port lain.',
    fr: 'Le port de réserve demande l’accord du partenaire, que le bureau enregistre. Votre preuve est conservée avec l’ordre : demandez à un responsable de l’approuver, ou choisissez un autre port.',
  },
} as const satisfies Readonly<Record<string, Text>>;
