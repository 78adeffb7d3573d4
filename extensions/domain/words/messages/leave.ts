import type { Text } from '../languages.ts';

export const leaveMessages = {
  LEAVE_LEDGER_ONCE: {
    en: 'This stands in the ledger already.',
    ms: 'Ini sudah ada dalam lejar.',
    fr: 'Ceci figure déjà au registre.',
  },
  LEAVE_ABSENCE_ONCE: {
    en: 'This leave stands on the board already.',
    ms: 'Cuti ini sudah ada di papan.',
    fr: 'Ce congé figure déjà au tableau.',
  },
  LEAVE_ENDS_BEFORE: {
    en: 'The leave ends before it begins. Choose a last day on or after the first.',
    ms: 'Cuti tamat sebelum ia bermula. Pilih hari terakhir pada atau selepas hari pertama.',
    fr: 'Le congé finit avant de commencer. Choisissez un dernier jour égal ou postérieur au premier.',
  },
  LEAVE_TOO_LONG: {
    en: 'A request takes {days} days at most. Ask for the rest in a second one.',
    ms: 'Satu permohonan mengambil paling banyak {days} hari. Mohon selebihnya dalam permohonan kedua.',
    fr: 'Une demande porte sur {days} jours au plus. Demandez le reste dans une seconde.',
  },
  LEAVE_HALF_ON_FREE_DAY: {
    en: 'Nobody works on {day}: half of it cannot be taken. Begin or end on a working day.',
    ms: 'Tiada yang bekerja pada {day}: separuh daripadanya tidak boleh diambil. Mula atau tamat pada hari bekerja.',
    fr: 'Personne ne travaille le {day} : on ne peut en prendre la moitié. Commencez ou finissez un jour ouvré.',
  },
  LEAVE_NO_WORKING_DAY: {
    en: 'There is no working day in this time: holidays and rest days need no leave.',
    ms: 'Tiada hari bekerja dalam tempoh ini: cuti umum dan hari rehat tidak memerlukan cuti.',
    fr: 'Cette période n’a aucun jour ouvré : jours fériés et de repos se passent de congé.',
  },
  LEAVE_WHOLE_DAYS: {
    en: '{type} is taken in whole days.',
    ms: '{type} diambil dalam hari penuh.',
    fr: '{type} se prend par jours entiers.',
  },
  LEAVE_NOT_ENOUGH: {
    en: 'Of {type}, {left} days are left in {year}, and {days} are asked for. Ask for fewer days, or have the balance corrected.',
    ms: 'Bagi {type}, tinggal {left} hari pada {year}, dan {days} dimohon. Mohon lebih sedikit hari, atau minta baki dibetulkan.',
    fr: 'Il reste {left} jours de {type} en {year}, et {days} sont demandés. Demandez-en moins, ou faites corriger le solde.',
  },
  LEAVE_TYPE_NOT_YOURS: {
    en: 'This type of leave is not offered to this person. Choose another one.',
    ms: 'Jenis cuti ini tidak ditawarkan kepada orang ini. Pilih yang lain.',
    fr: 'Ce type de congé n’est pas proposé à cette personne. Choisissez-en un autre.',
  },
  LEAVE_DOCUMENT_NEEDED: {
    en: '{type} needs a document. Attach it.',
    ms: '{type} memerlukan dokumen. Lampirkannya.',
    fr: '{type} exige un justificatif. Joignez-le.',
  },
  LEAVE_OVERLAP: {
    en: 'There is a request or an approved leave of this person at that time already.',
    ms: 'Sudah ada permohonan atau cuti diluluskan bagi orang ini pada masa itu.',
    fr: 'Il y a déjà une demande ou un congé approuvé de cette personne à ce moment.',
  },
  LEAVE_PERSON_GONE: {
    en: 'This person does not work here any more, or may not take leave.',
    ms: 'Orang ini tidak lagi bekerja di sini, atau tidak boleh mengambil cuti.',
    fr: 'Cette personne ne travaille plus ici, ou ne peut prendre de congé.',
  },
  LEAVE_NO_POLICY: {
    en: 'This leave needs approval, and no policy says whose. Ask an administrator to make one for “Take leave” under Approvals, Approval policies.',
    ms: 'Cuti ini memerlukan kelulusan, dan tiada dasar yang menyatakan kelulusan siapa. Minta pentadbir membuat dasar untuk “Ambil cuti” di Kelulusan, Dasar kelulusan.',
    fr: 'Ce congé exige une approbation, et aucune règle ne dit de qui. Demandez à un administrateur d’en créer une pour « Prendre un congé » sous Approbations, Règles d’approbation.',
  },
  LEAVE_DECIDED: {
    en: 'This request was decided or taken back meanwhile. Load it again.',
    ms: 'Permohonan ini telah diputuskan atau ditarik balik. Muatkan semula.',
    fr: 'Cette demande a été décidée ou retirée entre-temps. Rechargez-la.',
  },
  LEAVE_BEGUN: {
    en: 'This leave has begun. Whoever keeps the allowances can still take it back.',
    ms: 'Cuti ini telah bermula. Penjaga peruntukan masih boleh menariknya balik.',
    fr: 'Ce congé a commencé. Qui tient les droits peut encore le retirer.',
  },
  LEAVE_MANAGER_ROUND: {
    en: 'Nobody leads himself, also not through others. Choose somebody else as manager.',
    ms: 'Tiada sesiapa mengetuai dirinya sendiri, juga melalui orang lain. Pilih orang lain sebagai pengurus.',
    fr: 'Nul ne se dirige lui-même, même à travers d’autres. Choisissez un autre responsable.',
  },
  LEAVE_NO_DOCUMENT: {
    en: 'This request has no document.',
    ms: 'Permohonan ini tiada dokumen.',
    fr: 'Cette demande n’a pas de document.',
  },
  LEAVE_LEFT_BEFORE: {
    en: 'Somebody leaves after joining. Correct one of the two days.',
    ms: 'Seseorang berhenti selepas masuk. Betulkan salah satu hari.',
    fr: 'On sort après être entré. Corrigez l’un des deux jours.',
  },
  LEAVE_LEDGER_FIXED: {
    en: 'The ledger keeps its rows; correct it with a further one.',
    ms: 'Lejar mengekalkan barisnya; betulkan dengan satu lagi.',
    fr: 'Le registre garde ses lignes ; corrigez-le par une de plus.',
  },
  LEAVE_ABSENCE_FIXED: {
    en: 'This absence is an approved leave; cancel the leave instead.',
    ms: 'Ketidakhadiran ini ialah cuti diluluskan; batalkan cuti itu.',
    fr: 'Cette absence est un congé approuvé ; annulez plutôt le congé.',
  },
} as const satisfies Readonly<Record<string, Text>>;
