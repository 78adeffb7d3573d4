import type { Language } from '../language/languages.ts';

/** Beside the page and not among the others: who opens it needs no more of the portal. */
const WORDS = {
  title: { en: 'Approval', ms: 'Kelulusan', fr: 'Approbation' },
  asks: {
    en: 'asks for your approval',
    ms: 'meminta kelulusan anda',
    fr: 'demande votre approbation',
  },
  why: { en: 'Why', ms: 'Sebab', fr: 'Pourquoi' },
  changes: { en: 'What would change', ms: 'Apa yang akan berubah', fr: 'Ce qui changerait' },
  inTheWay: {
    en: 'Visits at that time',
    ms: 'Lawatan pada masa itu',
    fr: 'Visites à ce moment',
  },
  isFixed: {
    en: 'Has begun: it stays.',
    ms: 'Telah bermula: ia kekal.',
    fr: 'Commencée : elle reste.',
  },
  reason: {
    en: 'Comment; needed to reject',
    ms: 'Ulasan; perlu untuk menolak',
    fr: 'Commentaire ; nécessaire pour refuser',
  },
  approve: { en: 'Approve', ms: 'Luluskan', fr: 'Approuver' },
  reject: { en: 'Reject', ms: 'Tolak', fr: 'Refuser' },
  gone: {
    en: 'There is nothing to decide here any more',
    ms: 'Tiada lagi yang perlu diputuskan di sini',
    fr: 'Il n’y a plus rien à décider ici',
  },
  approved: { en: 'Approved', ms: 'Diluluskan', fr: 'Approuvé' },
  rejected: { en: 'Rejected', ms: 'Ditolak', fr: 'Refusé' },
  pending: {
    en: 'Approved. Others decide next.',
    ms: 'Diluluskan. Orang lain memutuskan seterusnya.',
    fr: 'Approuvé. À d’autres de décider ensuite.',
  },
  again: { en: 'Try again', ms: 'Cuba lagi', fr: 'Réessayer' },
  unreachable: {
    en: 'The request cannot be loaded',
    ms: 'Permintaan tidak dapat dimuatkan',
    fr: 'La demande ne peut pas être chargée',
  },
} as const satisfies Record<string, Record<Language, string>>;

export const approveWords = (key: keyof typeof WORDS, language: Language): string =>
  WORDS[key][language];
