import type { Text } from '../languages.ts';

export const docketsMessages = {
  DOCKET_NUMBER_TAKEN: {
    en: 'This number stands on the docket of another order.',
    ms: 'Nombor ini ada pada doket pesanan lain.',
    fr: 'Ce numéro figure sur le bon d’un autre ordre.',
  },
  DOCKET_BLOCKERS: {
    en: 'No blocker is open.',
    ms: 'Tiada halangan terbuka.',
    fr: 'Aucun blocage n’est ouvert.',
  },
  'DOCKET_BLOCKERS.open': {
    en: '{count, plural, one {# blocker is} other {# blockers are}} still open.',
    ms: '{count} halangan masih terbuka.',
    fr: '{count, plural, one {# blocage est encore ouvert} other {# blocages sont encore ouverts}}.',
  },
  DOCKET_DATE: {
    en: 'It came in after the work was completed.',
    ms: 'Ia diterima selepas kerja disiapkan.',
    fr: 'Il est arrivé après la fin des travaux.',
  },
  'DOCKET_DATE.before': {
    en: 'It came in before the work was completed: is it the docket of another job?',
    ms: 'Ia diterima sebelum kerja disiapkan: adakah ini doket kerja lain?',
    fr: 'Il est arrivé avant la fin des travaux : est-ce le bon d’une autre intervention ?',
  },
  'DOCKET_DATE.unknown': {
    en: 'The time of completion is not known.',
    ms: 'Masa siap tidak diketahui.',
    fr: 'L’heure de fin n’est pas connue.',
  },
  DOCKET_FILE: {
    en: 'The document is attached.',
    ms: 'Dokumen telah dilampirkan.',
    fr: 'Le document est joint.',
  },
  'DOCKET_FILE.missing': {
    en: 'The document is not attached yet.',
    ms: 'Dokumen belum dilampirkan.',
    fr: 'Le document n’est pas encore joint.',
  },
  DOCKET_NUMBER: {
    en: 'Docket number {number}.',
    ms: 'Nombor doket {number}.',
    fr: 'Bon numéro {number}.',
  },
  'DOCKET_NUMBER.missing': {
    en: 'The docket number is missing.',
    ms: 'Nombor doket tiada.',
    fr: 'Le numéro du bon manque.',
  },
  DOCKET_PHOTO: {
    en: '{count} of {subject}.',
    ms: '{count} foto: {subject}.',
    fr: '{count} photo(s) : {subject}.',
  },
  'DOCKET_PHOTO.missing': {
    en: 'A photo of {subject} is missing ({count} of {min}).',
    ms: 'Foto {subject} tiada ({count} daripada {min}).',
    fr: 'Il manque une photo de : {subject} ({count} sur {min}).',
  },
  DOCKET_PORT: {
    en: 'Connected to port {port} of {splitter}.',
    ms: 'Disambungkan ke port {port} pada {splitter}.',
    fr: 'Raccordé au port {port} de {splitter}.',
  },
  'DOCKET_PORT.missing': {
    en: 'No splitter port is attached to the order.',
    ms: 'Tiada port splitter disambungkan kepada pesanan.',
    fr: 'Aucun port de coupleur n’est raccordé à l’ordre.',
  },
  'DOCKET_PORT.standby': {
    en: "Connected to standby port {port} of {splitter} without the partner's approval.",
    ms: 'Disambungkan ke port simpanan {port} pada {splitter} tanpa kelulusan rakan kongsi.',
    fr: 'Raccordé au port de réserve {port} de {splitter} sans l’accord du partenaire.',
  },
  DOCKET_SERIAL: {
    en: 'ONU serial {serial}.',
    ms: 'Nombor siri ONU {serial}.',
    fr: 'Numéro de série de l’ONU {serial}.',
  },
  'DOCKET_SERIAL.invalid': {
    en: '{serial} is no ONU serial: 8 to 20 letters and digits.',
    ms: '{serial} bukan nombor siri ONU: 8 hingga 20 huruf dan digit.',
    fr: '{serial} n’est pas un numéro de série d’ONU : 8 à 20 lettres et chiffres.',
  },
  'DOCKET_SERIAL.missing': {
    en: 'The ONU serial is missing.',
    ms: 'Nombor siri ONU tiada.',
    fr: 'Le numéro de série de l’ONU manque.',
  },
  DOCKET_SERVICE_ID: {
    en: 'Service id {serviceId}.',
    ms: 'ID perkhidmatan {serviceId}.',
    fr: 'Identifiant de service {serviceId}.',
  },
  'DOCKET_SERVICE_ID.missing': {
    en: 'The order has no service id to compare with.',
    ms: 'Pesanan tiada ID perkhidmatan untuk dibandingkan.',
    fr: 'L’ordre n’a pas d’identifiant de service à comparer.',
  },
  DOCKET_SIGNATURE: {
    en: 'The customer has signed.',
    ms: 'Pelanggan telah menandatangani.',
    fr: 'Le client a signé.',
  },
  'DOCKET_SIGNATURE.missing': {
    en: "The customer's signature is missing.",
    ms: 'Tandatangan pelanggan tiada.',
    fr: 'La signature du client manque.',
  },
  DOCKET_SOLUTION: {
    en: 'The solution is written down.',
    ms: 'Penyelesaian telah ditulis.',
    fr: 'La solution est notée.',
  },
  'DOCKET_SOLUTION.missing': {
    en: 'The solution is missing.',
    ms: 'Penyelesaian tiada.',
    fr: 'La solution manque.',
  },
  DOCKET_TECHNICIAN: {
    en: 'Done by {technician}.',
    ms: 'Dibuat oleh {technician}.',
    fr: 'Fait par {technician}.',
  },
  'DOCKET_TECHNICIAN.missing': {
    en: 'The order does not say who did the work.',
    ms: 'Pesanan tidak menyatakan siapa yang membuat kerja.',
    fr: 'L’ordre ne dit pas qui a fait le travail.',
  },
  WORK_DOCKET_CHECKS: {
    en: 'The docket cannot be verified: {missing}',
    ms: 'Doket tidak dapat disahkan: {missing}',
    fr: 'Le bon ne peut pas être vérifié : {missing}',
  },
  WORK_DOCKET_NOT_EXPECTED: {
    en: '{number} is {status}; a docket is taken once the work is completed.',
    ms: '{number} berstatus {status}; doket diterima selepas kerja disiapkan.',
    fr: '{number} est à l’état {status} ; un bon est accepté une fois le travail terminé.',
  },
  WORK_DOCKET_REPLACED: {
    en: 'A newer docket has come in for this order.',
    ms: 'Doket yang lebih baharu telah diterima untuk pesanan ini.',
    fr: 'Un bon plus récent est arrivé pour cet ordre.',
  },
  WORK_DOCKET_STATUS: {
    en: 'The docket is {status}; it must be {wanted}.',
    ms: 'Doket berstatus {status}; ia mesti {wanted}.',
    fr: 'Le bon est à l’état {status} ; il doit être à l’état {wanted}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
