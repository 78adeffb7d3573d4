import type { Text } from '../languages.ts';

export const dispatchMessages = {
  DISPATCH_OFFER_OPEN: {
    en: 'This technician has an open offer of this visit already.',
    ms: 'Juruteknik ini sudah mempunyai tawaran terbuka bagi lawatan ini.',
    fr: 'Ce technicien a déjà une offre en cours pour cette visite.',
  },
  'DISPATCH_REASON.asAsked': {
    en: 'When the customer asked for it.',
    ms: 'Pada waktu yang diminta pelanggan.',
    fr: 'À l’heure demandée par le client.',
  },
  'DISPATCH_REASON.inWindow': {
    en: 'Within the promised arrival time.',
    ms: 'Dalam waktu ketibaan yang dijanjikan.',
    fr: 'Dans l’heure d’arrivée promise.',
  },
  'DISPATCH_REASON.onTime': {
    en: 'Before it is due.',
    ms: 'Sebelum tarikh akhir.',
    fr: 'Avant l’échéance.',
  },
  'DISPATCH_REASON.late': {
    en: 'After it is due ({due}).',
    ms: 'Selepas tarikh akhir ({due}).',
    fr: 'Après l’échéance ({due}).',
  },
  'DISPATCH_REASON.sameBuilding': {
    en: 'The visit before or after is at the same place.',
    ms: 'Lawatan sebelum atau selepasnya di tempat yang sama.',
    fr: 'L’intervention d’avant ou d’après est au même endroit.',
  },
  'DISPATCH_REASON.nearby': {
    en: 'About {minutes} minutes away.',
    ms: 'Kira-kira {minutes} minit perjalanan.',
    fr: 'À environ {minutes} minutes.',
  },
  'DISPATCH_REASON.freeDay': {
    en: '{name} has no other visit that day.',
    ms: '{name} tiada lawatan lain pada hari itu.',
    fr: '{name} n’a pas d’autre intervention ce jour-là.',
  },
  'DISPATCH_REASON.far': {
    en: '{km} km from the home base; more than {most} km is far.',
    ms: '{km} km dari pangkalan; lebih daripada {most} km dikira jauh.',
    fr: 'À {km} km de la base ; au-delà de {most} km, c’est loin.',
  },
  'DISPATCH_REASON.notAsked': {
    en: 'The customer asked for {asked}.',
    ms: 'Pelanggan meminta {asked}.',
    fr: 'Le client a demandé {asked}.',
  },
  'DISPATCH_REASON.free': {
    en: '{name} is free then.',
    ms: '{name} lapang pada masa itu.',
    fr: '{name} est libre à ce moment.',
  },
  'DISPATCH_WARNING.overlap': {
    en: 'Overlaps the visit of order {number}, {from} to {to}.',
    ms: 'Bertindih dengan lawatan pesanan {number}, {from} hingga {to}.',
    fr: 'Chevauche l’intervention de l’ordre {number}, de {from} à {to}.',
  },
  'DISPATCH_WARNING.absent': {
    en: '{name} is away from {from} to {to}.',
    ms: '{name} tiada dari {from} hingga {to}.',
    fr: '{name} est absent du {from} au {to}.',
  },
  'DISPATCH_WARNING.holiday': {
    en: 'That day is a holiday: {name}.',
    ms: 'Hari itu cuti umum: {name}.',
    fr: 'Ce jour est férié : {name}.',
  },
  'DISPATCH_WARNING.outsideHours': {
    en: 'Outside the working hours of {name} ({hours}).',
    ms: 'Di luar waktu bekerja {name} ({hours}).',
    fr: 'En dehors des heures de travail de {name} ({hours}).',
  },
  'DISPATCH_WARNING.missingSkill': {
    en: 'Lacks the skill: {skills}.',
    ms: 'Tiada kemahiran: {skills}.',
    fr: 'Compétence manquante : {skills}.',
  },
  'DISPATCH_WARNING.expiredSkill': {
    en: 'The skill {skill} expired on {until}.',
    ms: 'Kemahiran {skill} tamat tempoh pada {until}.',
    fr: 'La compétence {skill} a expiré le {until}.',
  },
  'DISPATCH_WARNING.tooMany': {
    en: '{name} would have {count} visits that day; the most is {most}.',
    ms: '{name} akan mempunyai {count} lawatan pada hari itu; paling banyak {most}.',
    fr: '{name} aurait {count} interventions ce jour-là ; le maximum est {most}.',
  },
  'DISPATCH_WARNING.travelImpossible': {
    en: 'The way from or to order {number} takes about {minutes} minutes; there are {gap}.',
    ms: 'Perjalanan dari atau ke pesanan {number} mengambil kira-kira {minutes} minit; yang ada {gap}.',
    fr: 'Le trajet depuis ou vers l’ordre {number} prend environ {minutes} minutes ; il y en a {gap}.',
  },
  'DISPATCH_WARNING.tooFar': {
    en: '{km} km from the home base; more than {most} km is far.',
    ms: '{km} km dari pangkalan; lebih daripada {most} km dikira jauh.',
    fr: 'À {km} km de la base ; au-delà de {most} km, c’est loin.',
  },
  'DISPATCH_WARNING.buildingNeedsSenior': {
    en: '{building} lets in senior technicians only; {name} is a junior.',
    ms: '{building} hanya membenarkan juruteknik senior; {name} junior.',
    fr: '{building} n’admet que des techniciens confirmés ; {name} est débutant.',
  },
  'DISPATCH_WARNING.buildingClosed': {
    en: '{building} lets visits in at {hours} only.',
    ms: '{building} hanya membenarkan lawatan pada {hours}.',
    fr: '{building} n’admet les interventions qu’à {hours}.',
  },
  'DISPATCH_WARNING.outsideWindow': {
    en: 'Outside the arrival time promised to the customer ({from} to {to}).',
    ms: 'Di luar waktu ketibaan yang dijanjikan kepada pelanggan ({from} hingga {to}).',
    fr: 'En dehors de l’heure d’arrivée promise au client (de {from} à {to}).',
  },
  'DISPATCH_WARNING.notAsAsked': {
    en: 'The customer asked for {asked}.',
    ms: 'Pelanggan meminta {asked}.',
    fr: 'Le client a demandé {asked}.',
  },
  'DISPATCH_WARNING.pastDue': {
    en: 'Ends after it is due ({due}).',
    ms: 'Tamat selepas tarikh akhir ({due}).',
    fr: 'Se termine après l’échéance ({due}).',
  },
  'DISPATCH_WARNING.inThePast': {
    en: '{at} has passed.',
    ms: '{at} sudah berlalu.',
    fr: '{at} est passé.',
  },
  DISPATCH_ABSENCE_OVERLAP: {
    en: 'The technician is already away at that time.',
    ms: 'Juruteknik sudah tiada pada masa itu.',
    fr: 'Le technicien est déjà absent à ce moment.',
  },
  DISPATCH_CONFLICT: {
    en: '{by} changed the visit of order {number} meanwhile.',
    ms: '{by} telah mengubah lawatan pesanan {number} sementara itu.',
    fr: '{by} a modifié entre-temps l’intervention de l’ordre {number}.',
  },
  DISPATCH_HAS_DRAFT: {
    en: 'The order already has a draft of a visit; change that one.',
    ms: 'Pesanan ini sudah mempunyai draf lawatan; ubah yang itu.',
    fr: 'L’ordre a déjà un brouillon d’intervention ; modifiez celui-ci.',
  },
  DISPATCH_HAS_VISIT: {
    en: 'The order already has a published visit.',
    ms: 'Pesanan ini sudah mempunyai lawatan yang diterbitkan.',
    fr: 'L’ordre a déjà une intervention publiée.',
  },
  DISPATCH_REFUSED: {
    en: 'Your company does not allow this plan: {warnings}',
    ms: 'Syarikat anda tidak membenarkan rancangan ini: {warnings}',
    fr: 'Votre société n’autorise pas ce plan : {warnings}',
  },
  DISPATCH_NOT_A_DRAFT: {
    en: 'This visit is {status}; only a draft can be published.',
    ms: 'Lawatan ini berstatus {status}; hanya draf boleh diterbitkan.',
    fr: 'Cette intervention est à l’état {status} ; seul un brouillon peut être publié.',
  },
  DISPATCH_OFFER_EXPIRY: {
    en: 'An offer ends in the future, at the latest when the visit begins.',
    ms: 'Tawaran tamat pada masa hadapan, selewat-lewatnya apabila lawatan bermula.',
    fr: 'Une offre se termine dans le futur, au plus tard au début de l’intervention.',
  },
  DISPATCH_OFFER_GONE: {
    en: 'This offer is over.',
    ms: 'Tawaran ini sudah tamat.',
    fr: 'Cette offre est terminée.',
  },
  'DISPATCH_OFFER_GONE.taken': {
    en: '{name} was first and has this visit.',
    ms: '{name} lebih dahulu dan mendapat lawatan ini.',
    fr: '{name} a été plus rapide et a cette intervention.',
  },
  DISPATCH_OVERLAP: {
    en: 'The technician has another published visit at that time.',
    ms: 'Juruteknik mempunyai lawatan lain yang diterbitkan pada masa itu.',
    fr: 'Le technicien a une autre intervention publiée à ce moment.',
  },
  'DISPATCH_OVERLAP.clash': {
    en: '{technicianName} already visits order {number} from {startsAt} to {endsAt}. Choose another time or technician.',
    ms: '{technicianName} sudah melawat pesanan {number} dari {startsAt} hingga {endsAt}. Pilih masa atau juruteknik lain.',
    fr: '{technicianName} intervient déjà pour l’ordre {number} du {startsAt} au {endsAt}. Choisissez une autre heure ou un autre technicien.',
  },
  DISPATCH_RULE_INVALID: {
    en: 'This is no rule by which visits can be repeated. Give how often, such as FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, with one end at most.',
    ms: 'Ini bukan peraturan untuk mengulang lawatan. Nyatakan kekerapan, seperti FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, dengan paling banyak satu tamat.',
    fr: 'Ce n’est pas une règle de répétition. Indiquez la fréquence, par exemple FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, avec une seule fin au plus.',
  },
  DISPATCH_SERIES_CHANGED: {
    en: 'Somebody else changed {name} meanwhile. Look at it again, then change it.',
    ms: 'Orang lain telah mengubah {name} sementara itu. Lihat semula, kemudian ubah.',
    fr: 'Quelqu’un d’autre a modifié {name} entre-temps. Regardez-le de nouveau avant de le modifier.',
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
