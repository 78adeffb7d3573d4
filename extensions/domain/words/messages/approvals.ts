import type { Text } from '../languages.ts';

export const approvalMessages = {
  'APPROVAL_PENDING.same': {
    en: 'The same has been asked for already and waits for approval.',
    ms: 'Perkara yang sama telah diminta dan menunggu kelulusan.',
    fr: 'La même demande existe déjà et attend une approbation.',
  },
  APPROVAL_NEEDED: {
    en: '{record}: this needs an approval. Do it for this one alone, and it is asked for.',
    ms: '{record}: ini memerlukan kelulusan. Lakukan untuk yang ini sahaja, dan kelulusan akan diminta.',
    fr: '{record} : une approbation est nécessaire. Faites-le pour celui-ci seul, et elle sera demandée.',
  },
  APPROVAL_ASKED: {
    en: '{record}: nothing has changed yet. The change waits for approval by {people}.',
    ms: '{record}: belum ada yang berubah. Perubahan menunggu kelulusan daripada {people}.',
    fr: '{record} : rien n’a encore changé. Le changement attend l’approbation de {people}.',
  },
  APPROVAL_NEEDS_ACCOUNT: {
    en: 'This needs an approval, which cannot be asked for by a link: ask the office to do it.',
    ms: 'Perkara ini memerlukan kelulusan yang tidak boleh diminta melalui pautan: minta pejabat melakukannya.',
    fr: 'Ceci demande une approbation, qui ne peut être demandée par un lien : demandez au bureau de le faire.',
  },
  APPROVAL_PENDING: {
    en: '{record}: {name} has asked for the same already. It waits for approval.',
    ms: '{record}: {name} sudah meminta perkara yang sama. Ia menunggu kelulusan.',
    fr: '{record} : {name} l’a déjà demandé. Cela attend une approbation.',
  },
  APPROVAL_NOBODY: {
    en: 'Nobody may approve this in step {step} of the policy “{policy}”. An administrator names other approvers there.',
    ms: 'Tiada sesiapa boleh meluluskan ini dalam langkah {step} dasar “{policy}”. Pentadbir menamakan pelulus lain di situ.',
    fr: 'Personne ne peut approuver ceci à l’étape {step} de la règle « {policy} ». Un administrateur y désigne d’autres approbateurs.',
  },
  APPROVAL_DECIDED: {
    en: 'This request is closed: {status}.',
    ms: 'Permintaan ini telah ditutup: {status}.',
    fr: 'Cette demande est close : {status}.',
  },
  APPROVAL_NOT_YOURS: {
    en: 'This request is for others to decide: {people}.',
    ms: 'Permintaan ini untuk diputuskan oleh orang lain: {people}.',
    fr: 'Cette demande est à décider par d’autres : {people}.',
  },
  APPROVAL_OWN: {
    en: 'Who asks for something, owns it or benefits from it does not approve it. It waits for {people}.',
    ms: 'Yang meminta, memiliki atau mendapat faedah daripadanya tidak meluluskannya. Ia menunggu {people}.',
    fr: 'Qui demande, possède ou profite n’approuve pas. Cela attend {people}.',
  },
  APPROVAL_DONE_ALREADY: {
    en: 'You have approved this step already.',
    ms: 'Anda sudah meluluskan langkah ini.',
    fr: 'Vous avez déjà approuvé cette étape.',
  },
  APPROVAL_EXPIRED: {
    en: 'This request has expired. It has to be asked for again.',
    ms: 'Permintaan ini telah tamat tempoh. Ia perlu diminta semula.',
    fr: 'Cette demande a expiré. Il faut la refaire.',
  },
  APPROVAL_CHANGED: {
    en: '{record} has changed since it was asked for. The request is void, and a new one shows what would change now.',
    ms: '{record} telah berubah sejak diminta. Permintaan terbatal, dan yang baharu menunjukkan apa yang akan berubah sekarang.',
    fr: '{record} a changé depuis la demande. Elle est nulle, et une nouvelle montre ce qui changerait maintenant.',
  },
  'APPROVAL_CHANGED.only': {
    en: '{record} has changed since it was asked for. The request is void.',
    ms: '{record} telah berubah sejak diminta. Permintaan terbatal.',
    fr: '{record} a changé depuis la demande. Elle est nulle.',
  },
  APPROVAL_DELETED: {
    en: '{record} is no longer there. The request is void.',
    ms: '{record} tiada lagi. Permintaan terbatal.',
    fr: '{record} n’existe plus. La demande est nulle.',
  },
  APPROVAL_REQUESTER_LEFT: {
    en: '{name} has left the company, and nothing is done in the name of who left. The request is void.',
    ms: '{name} telah meninggalkan syarikat, dan tiada apa dilakukan atas nama yang telah pergi. Permintaan terbatal.',
    fr: '{name} a quitté la société, et rien ne se fait au nom de qui est parti. La demande est nulle.',
  },
  APPROVAL_FAILED: {
    en: 'It was approved and could not be done: {why}',
    ms: 'Ia telah diluluskan tetapi tidak dapat dilakukan: {why}',
    fr: 'C’est approuvé et n’a pas pu être fait : {why}',
  },
  APPROVAL_REASON: {
    en: 'Say why you reject it.',
    ms: 'Nyatakan sebab anda menolaknya.',
    fr: 'Dites pourquoi vous la refusez.',
  },
  APPROVAL_FORWARD: {
    en: '{name} cannot decide this: choose another person of the company, not who asked.',
    ms: '{name} tidak boleh memutuskannya: pilih orang lain dalam syarikat, bukan yang meminta.',
    fr: '{name} ne peut pas décider ceci : choisissez une autre personne de la société, pas qui a demandé.',
  },
  APPROVAL_LINK_GONE: {
    en: 'This link decides nothing any more: it has expired, or the request was decided.',
    ms: 'Pautan ini tidak memutuskan apa-apa lagi: ia telah tamat tempoh, atau permintaan telah diputuskan.',
    fr: 'Ce lien ne décide plus rien : il a expiré, ou la demande est déjà décidée.',
  },
  APPROVAL_COMMAND: {
    en: 'There is no command “{command}” that could wait for approval.',
    ms: 'Tiada arahan “{command}” yang boleh menunggu kelulusan.',
    fr: 'Il n’y a pas de commande « {command} » qui puisse attendre une approbation.',
  },
  APPROVAL_CONDITION: {
    en: 'The condition cannot be used: {why}',
    ms: 'Syarat tidak dapat digunakan: {why}',
    fr: 'La condition ne peut pas servir : {why}',
  },
  APPROVAL_APPROVER: {
    en: 'Step {step} does not say who decides. Name a person or a persona of the company.',
    ms: 'Langkah {step} tidak menyatakan siapa memutuskan. Namakan orang atau persona syarikat.',
    fr: 'L’étape {step} ne dit pas qui décide. Nommez une personne ou un profil de la société.',
  },
  DELEGATION_PERIOD: {
    en: 'A delegation ends after it begins, in the future and within a year.',
    ms: 'Perwakilan tamat selepas ia bermula, pada masa hadapan dan dalam tempoh setahun.',
    fr: 'Une délégation prend fin après son début, dans l’avenir et sous un an.',
  },
  DELEGATION_OVERLAP: {
    en: 'Somebody stands in for this person in that time already.',
    ms: 'Sudah ada orang yang mewakili orang ini pada masa itu.',
    fr: 'Quelqu’un remplace déjà cette personne à ce moment.',
  },
  DELEGATION_DELEGATE: {
    en: '{name} cannot stand in: choose another person of the company.',
    ms: '{name} tidak boleh mewakili: pilih orang lain dalam syarikat.',
    fr: '{name} ne peut pas remplacer : choisissez une autre personne de la société.',
  },
  'APPROVAL_OPTION.moveVisits': {
    en: 'Move the visits to the pool: somebody else can be planned',
    ms: 'Alihkan lawatan ke kumpulan: orang lain boleh dirancang',
    fr: 'Remettre les visites au pot commun : un autre peut être planifié',
  },
  'APPROVAL_WHAT.dispatch.reassign': {
    en: 'Reassign',
    ms: 'Tugaskan semula',
    fr: 'Réaffecter',
  },
  'APPROVAL_WHAT.order.cancel': { en: 'Cancel', ms: 'Batalkan', fr: 'Annuler' },
  'APPROVAL_WHAT.invoice.pay': {
    en: 'Mark an invoice as paid',
    ms: 'Tandakan invois sebagai dibayar',
    fr: 'Marquer une facture comme payée',
  },
  'APPROVAL_WHAT.invoice.credit': {
    en: 'Credit note',
    ms: 'Nota kredit',
    fr: 'Note de crédit',
  },
  'APPROVAL_WHAT.plant.standby': {
    en: 'Use a standby port',
    ms: 'Gunakan port siap sedia',
    fr: 'Utiliser un port de réserve',
  },
  'APPROVAL_WHAT.leave.take': {
    en: 'Take leave',
    ms: 'Ambil cuti',
    fr: 'Prendre un congé',
  },
  'APPROVAL_WHAT.dispatch.reschedule': {
    en: 'Reschedule',
    ms: 'Jadualkan semula',
    fr: 'Reporter',
  },
} as const satisfies Readonly<Record<string, Text>>;
