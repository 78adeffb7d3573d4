import { language } from '../language/words.ts';
import type { Language } from '../language/languages.ts';

const en = {
  modem: 'Modem',
  prepared: 'Scan the modem’s serial number: it is set up as soon as it reports.',
  noAcs: 'Modems are not set up from here yet. The office does it by hand.',
  find: 'Waiting for the modem',
  found: 'Modem found',
  connectionSet: 'Connection set',
  wifiSet: 'Wi-Fi set',
  telephoneSet: 'Telephone registered',
  otherSet: 'Other settings made',
  connectionTodo: 'Set the connection',
  wifiTodo: 'Set Wi-Fi',
  telephoneTodo: 'Set the telephone',
  otherTodo: 'Make the other settings',
  restart: 'Restart',
  ready: 'Ready: everything is set and was read back.',
  retiredWords: 'No longer in use.',
  failed: 'It needs a look',
  wifi: 'Wi-Fi {name}',
  stale: 'Not read just now: there is no network.',
  todo: 'to do',
  busy: 'in work',
  done: 'done',
};
type Words = typeof en;

const ms: Words = {
  modem: 'Modem',
  prepared: 'Imbas nombor siri modem: ia ditetapkan sebaik sahaja melapor.',
  noAcs: 'Modem belum ditetapkan dari sini. Pejabat melakukannya secara manual.',
  find: 'Menunggu modem',
  found: 'Modem ditemui',
  connectionSet: 'Sambungan ditetapkan',
  wifiSet: 'Wi-Fi ditetapkan',
  telephoneSet: 'Telefon berdaftar',
  otherSet: 'Tetapan lain dibuat',
  connectionTodo: 'Tetapkan sambungan',
  wifiTodo: 'Tetapkan Wi-Fi',
  telephoneTodo: 'Tetapkan telefon',
  otherTodo: 'Buat tetapan lain',
  restart: 'Mulakan semula',
  ready: 'Sedia: semuanya ditetapkan dan telah dibaca semula.',
  retiredWords: 'Tidak digunakan lagi.',
  failed: 'Perlu dilihat',
  wifi: 'Wi-Fi {name}',
  stale: 'Tidak dibaca sekarang: tiada rangkaian.',
  todo: 'belum dibuat',
  busy: 'sedang dibuat',
  done: 'selesai',
};

const fr: Words = {
  modem: 'Modem',
  prepared: 'Scannez le numéro de série du modem : il est réglé dès qu’il s’annonce.',
  noAcs: 'Les modems ne sont pas encore réglés d’ici. Le bureau s’en charge à la main.',
  find: 'Attente du modem',
  found: 'Modem trouvé',
  connectionSet: 'Connexion réglée',
  wifiSet: 'Wi-Fi réglé',
  telephoneSet: 'Téléphone enregistré',
  otherSet: 'Autres réglages faits',
  connectionTodo: 'Régler la connexion',
  wifiTodo: 'Régler le Wi-Fi',
  telephoneTodo: 'Régler le téléphone',
  otherTodo: 'Faire les autres réglages',
  restart: 'Redémarrage',
  ready: 'Prêt : tout est réglé et a été relu.',
  retiredWords: 'Plus utilisé.',
  failed: 'À vérifier',
  wifi: 'Wi-Fi {name}',
  stale: 'Pas relu à l’instant : pas de réseau.',
  todo: 'à faire',
  busy: 'en cours',
  done: 'fait',
};

const ALL: Readonly<Record<Language, Words>> = { en, ms, fr };
export type ModemWord = keyof Words;

/** Words of the modem's card; they come with it. */
export const modemWords = (key: ModemWord, name = ''): string =>
  ALL[language.value][key].replace('{name}', name);
