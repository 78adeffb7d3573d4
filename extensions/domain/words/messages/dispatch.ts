import type { Text } from '../languages.ts';

export const dispatchMessages = {
  DISPATCH_NOT_A_DRAFT: {
    en: 'This visit is {status}; only a draft can be published.',
    ms: 'Lawatan ini berstatus {status}; hanya draf boleh diterbitkan.',
    fr: 'Cette intervention est à l’état {status} ; seul un brouillon peut être publié.',
  },
  DISPATCH_OVERLAP: {
    en: 'The technician has another published visit at that time.',
    ms: 'Juruteknik mempunyai lawatan lain yang diterbitkan pada masa itu.',
    fr: 'Le technicien a une autre intervention publiée à ce moment.',
  },
  'DISPATCH_OVERLAP.clash': {
    en: '{technicianName} already visits order {number} from {startsAt} to {endsAt}. Choose another time or technician, or allow the overlap.',
    ms: '{technicianName} sudah melawat pesanan {number} dari {startsAt} hingga {endsAt}. Pilih masa atau juruteknik lain, atau benarkan pertindihan.',
    fr: '{technicianName} intervient déjà pour l’ordre {number} du {startsAt} au {endsAt}. Choisissez une autre heure ou un autre technicien, ou autorisez le chevauchement.',
  },
  DISPATCH_SLOT_INVALID: {
    en: 'A visit must end after it starts, within 24 hours.',
    ms: 'Lawatan mesti tamat selepas ia bermula, dalam masa 24 jam.',
    fr: 'Une intervention doit se terminer après son début, dans les 24 heures.',
  },
  DISPATCH_TECHNICIAN_MISSING: {
    en: 'Choose a technician first.',
    ms: 'Pilih juruteknik dahulu.',
    fr: 'Choisissez d’abord un technicien.',
  },
  DISPATCH_TECHNICIAN_UNKNOWN: {
    en: 'There is no such technician in this company.',
    ms: 'Tiada juruteknik sedemikian dalam syarikat ini.',
    fr: 'Il n’y a pas de tel technicien dans cette société.',
  },
  'DISPATCH_TECHNICIAN_UNKNOWN.inactive': {
    en: '{name} is not active.',
    ms: '{name} tidak aktif.',
    fr: '{name} n’est pas actif.',
  },
  DISPATCH_USE_ASSIGN: {
    en: '"{field}" of a visit that is {status} is changed by the commands of its order: assign, publish, unpublish.',
    ms: '"{field}" bagi lawatan berstatus {status} diubah melalui perintah pesanannya: assign, publish, unpublish.',
    fr: '« {field} » d’une intervention à l’état {status} se modifie par les commandes de son ordre : assign, publish, unpublish.',
  },
  DISPATCH_VISIT_LOCKED: {
    en: 'A new slot for order {number} waits for its approval; the visit does not move until it is decided.',
    ms: 'Slot baharu untuk pesanan {number} menunggu kelulusan; lawatan tidak dipindahkan sehingga diputuskan.',
    fr: 'Un nouveau créneau pour l’ordre {number} attend son approbation ; l’intervention ne bouge pas d’ici là.',
  },
  DISPATCH_WORK_BEGUN: {
    en: 'Order {number} is {status}; it can no longer be assigned.',
    ms: 'Pesanan {number} berstatus {status}; ia tidak boleh ditugaskan lagi.',
    fr: 'L’ordre {number} est à l’état {status} ; il ne peut plus être affecté.',
  },
  'DISPATCH_WORK_BEGUN.unpublish': {
    en: 'Only a published visit of an order that has not begun can be taken back; this one is {visit} and the order {order}.',
    ms: 'Hanya lawatan yang diterbitkan bagi pesanan yang belum bermula boleh ditarik balik; lawatan ini {visit} dan pesanan {order}.',
    fr: 'Seule une intervention publiée d’un ordre non commencé peut être retirée ; celle-ci est à l’état {visit} et l’ordre à l’état {order}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
