import type { Language } from '../language/languages.ts';
import { language } from '../language/words.ts';

/** Beside the page and not among the others: the first screen needs none of it. */
const WORDS = {
  title: { en: 'Notifications', ms: 'Pemberitahuan', fr: 'Notifications' },
  back: { en: 'Profile', ms: 'Profil', fr: 'Profil' },
  byMail: { en: 'By e-mail', ms: 'Melalui e-mel', fr: 'Par e-mail' },
  now: { en: 'At once', ms: 'Serta-merta', fr: 'Tout de suite' },
  digest: {
    en: 'In the summary of the day',
    ms: 'Dalam ringkasan hari',
    fr: 'Dans le résumé du jour',
  },
  off: { en: 'Not by e-mail', ms: 'Bukan melalui e-mel', fr: 'Pas par e-mail' },
  quiet: { en: 'No mail from', ms: 'Tiada e-mel dari', fr: 'Pas d’e-mail de' },
  until: { en: 'until', ms: 'hingga', fr: 'à' },
  digestAt: { en: 'Summary at', ms: 'Ringkasan pada', fr: 'Résumé à' },
  when: { en: 'When', ms: 'Bila', fr: 'Quand' },
  save: { en: 'Save', ms: 'Simpan', fr: 'Enregistrer' },
  saved: { en: 'Saved.', ms: 'Disimpan.', fr: 'Enregistré.' },
  again: { en: 'Try again', ms: 'Cuba lagi', fr: 'Réessayer' },
  noMail: {
    en: 'No mail is sent yet: the mail server is not set up.',
    ms: 'E-mel belum dihantar: pelayan e-mel belum ditetapkan.',
    fr: 'Aucun e-mail ne part encore : le serveur de messagerie n’est pas réglé.',
  },
  visit_assigned: {
    en: 'A visit is given to you',
    ms: 'Lawatan diberi kepada anda',
    fr: 'Une visite vous est confiée',
  },
  visit_changed: {
    en: 'A visit of yours is moved',
    ms: 'Lawatan anda dialihkan',
    fr: 'Une de vos visites est déplacée',
  },
  visit_withdrawn: {
    en: 'A visit is taken from you',
    ms: 'Lawatan diambil daripada anda',
    fr: 'Une visite vous est retirée',
  },
  task_assigned: {
    en: 'A task is given to you',
    ms: 'Tugasan diberi kepada anda',
    fr: 'Une tâche vous est confiée',
  },
  tasks_today: {
    en: 'Your tasks of the day',
    ms: 'Tugasan anda hari ini',
    fr: 'Vos tâches du jour',
  },
  task_overdue: { en: 'A task is overdue', ms: 'Tugasan lewat', fr: 'Une tâche est en retard' },
  job_overdue: { en: 'A job is overdue', ms: 'Kerja lewat', fr: 'Un travail est en retard' },
  leave_decided: {
    en: 'Your leave is decided',
    ms: 'Cuti anda telah diputuskan',
    fr: 'Votre congé est tranché',
  },
  message_mentioned: {
    en: 'You are mentioned in a message',
    ms: 'Anda disebut dalam mesej',
    fr: 'Vous êtes mentionné dans un message',
  },
} as const satisfies Record<string, Record<Language, string>>;

export const notifyWords = (key: keyof typeof WORDS): string => WORDS[key][language.value];
