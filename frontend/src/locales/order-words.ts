import { SIGNING_WORDS } from '../../../extensions/domain/sign-ups/signing-words.ts';
import type { Language } from '../language/languages.ts';
import { language } from '../language/words.ts';

/** Beside the page and not among the others: who orders needs no more of the portal. */
const WORDS = {
  product: { en: 'Fieldwright', ms: 'Fieldwright', fr: 'Fieldwright' },
  trap: { en: 'Website', ms: 'Laman web', fr: 'Site web' },
  title: { en: 'Order fibre', ms: 'Pesan gentian', fr: 'Commander la fibre' },
  address: { en: 'Address', ms: 'Alamat', fr: 'Adresse' },
  plan: { en: 'Plan', ms: 'Pelan', fr: 'Forfait' },
  details: { en: 'Details', ms: 'Butiran', fr: 'Coordonnées' },
  slot: { en: 'Visit', ms: 'Lawatan', fr: 'Visite' },
  agreement: { en: 'Agreement', ms: 'Perjanjian', fr: 'Contrat' },
  stepOf: {
    en: 'Step {n} of {all}',
    ms: 'Langkah {n} daripada {all}',
    fr: 'Étape {n} sur {all}',
  },
  card: { en: 'Card', ms: 'Kad', fr: 'Carte' },
  whereTo: { en: 'Where do you live?', ms: 'Di mana anda tinggal?', fr: 'Où habitez-vous ?' },
  typeAddress: {
    en: 'Number and street, then your town',
    ms: 'Nombor dan jalan, kemudian bandar anda',
    fr: 'Numéro et rue, puis votre ville',
  },
  hintNumber: {
    en: 'Add the number of the house.',
    ms: 'Tambah nombor rumah.',
    fr: 'Ajoutez le numéro de la maison.',
  },
  hintStreet: {
    en: 'Go on with the name of the street.',
    ms: 'Teruskan dengan nama jalan.',
    fr: 'Continuez avec le nom de la rue.',
  },
  hintUnit: {
    en: 'Add the unit, such as 12-3 or #4.',
    ms: 'Tambah unit, seperti 12-3 atau #4.',
    fr: 'Ajoutez le logement, comme 12-3 ou #4.',
  },
  hintUnknown: {
    en: 'We do not find this address. Check the spelling, or call us.',
    ms: 'Kami tidak menemui alamat ini. Semak ejaan, atau hubungi kami.',
    fr: 'Nous ne trouvons pas cette adresse. Vérifiez l’orthographe, ou appelez-nous.',
  },
  searching: { en: 'Searching…', ms: 'Mencari…', fr: 'Recherche…' },
  found: {
    en: '{n} addresses found',
    ms: '{n} alamat ditemui',
    fr: '{n} adresses trouvées',
  },
  available: { en: 'Fibre is here', ms: 'Gentian tersedia', fr: 'La fibre est là' },
  full: { en: 'No line free now', ms: 'Tiada talian bebas', fr: 'Aucune ligne libre' },
  planned: { en: 'Planned', ms: 'Dirancang', fr: 'Prévue' },
  survey: { en: 'Needs a look', ms: 'Perlu tinjauan', fr: 'À étudier' },
  not_serviceable: { en: 'Not here', ms: 'Tiada di sini', fr: 'Pas ici' },
  addUnit: { en: 'Which unit?', ms: 'Unit mana?', fr: 'Quel logement ?' },
  chosen: { en: 'Change', ms: 'Tukar', fr: 'Changer' },
  choosePlan: { en: 'Choose your plan', ms: 'Pilih pelan anda', fr: 'Choisissez votre forfait' },
  perMonth: { en: 'per month', ms: 'sebulan', fr: 'par mois' },
  withTax: { en: 'tax included', ms: 'termasuk cukai', fr: 'taxes comprises' },
  firstMonths: {
    en: 'for {n} months, then {price} per month',
    ms: 'untuk {n} bulan, kemudian {price} sebulan',
    fr: 'pendant {n} mois, puis {price} par mois',
  },
  once: { en: '{price} once', ms: '{price} sekali', fr: '{price} une fois' },
  noOnce: {
    en: 'Nothing to pay at the start',
    ms: 'Tiada bayaran awal',
    fr: 'Rien à payer au départ',
  },
  speed: {
    en: '{down} Mbit/s down · {up} up',
    ms: '{down} Mbit/s turun · {up} naik',
    fr: '{down} Mbit/s en réception · {up} en émission',
  },
  term: { en: '{n} months', ms: '{n} bulan', fr: '{n} mois' },
  noTerm: { en: 'No fixed term', ms: 'Tanpa tempoh tetap', fr: 'Sans engagement' },
  take: { en: 'Choose', ms: 'Pilih', fr: 'Choisir' },
  noPlans: {
    en: 'No plan can be ordered online here.',
    ms: 'Tiada pelan boleh dipesan dalam talian di sini.',
    fr: 'Aucun forfait ne peut être commandé en ligne ici.',
  },
  whoOrders: { en: 'Who orders?', ms: 'Siapa yang memesan?', fr: 'Qui commande ?' },
  name: { en: 'Full name', ms: 'Nama penuh', fr: 'Nom complet' },
  email: { en: 'E-mail', ms: 'E-mel', fr: 'Courriel' },
  emailHint: {
    en: 'Your agreement goes there.',
    ms: 'Perjanjian anda dihantar ke sana.',
    fr: 'Votre contrat y est envoyé.',
  },
  phone: { en: 'Telephone', ms: 'Telefon', fr: 'Téléphone' },
  phoneHint: {
    en: 'For the technician, on the day of the visit.',
    ms: 'Untuk juruteknik, pada hari lawatan.',
    fr: 'Pour le technicien, le jour de la visite.',
  },
  next: { en: 'Go on', ms: 'Teruskan', fr: 'Continuer' },
  back: { en: 'Back', ms: 'Kembali', fr: 'Retour' },
  whenVisit: {
    en: 'When may the technician come?',
    ms: 'Bila juruteknik boleh datang?',
    fr: 'Quand le technicien peut-il venir ?',
  },
  aboutVisit: {
    en: 'Somebody of full age has to be there, about {n} minutes.',
    ms: 'Seorang dewasa perlu berada di situ, kira-kira {n} minit.',
    fr: 'Un adulte doit être présent, environ {n} minutes.',
  },
  noSlots: {
    en: 'No time is free in the coming days. Please call us.',
    ms: 'Tiada masa lapang dalam beberapa hari akan datang. Sila hubungi kami.',
    fr: 'Aucune heure n’est libre ces prochains jours. Appelez-nous.',
  },
  payment: { en: 'Payment', ms: 'Pembayaran', fr: 'Paiement' },
  payLater: {
    en: 'Our staff arrange payment with you. Nothing is charged before your line works.',
    ms: 'Kakitangan kami menguruskan bayaran dengan anda. Tiada caj sebelum talian anda berfungsi.',
    fr: 'Notre équipe convient du paiement avec vous. Rien n’est débité avant que votre ligne fonctionne.',
  },
  payCard: {
    en: 'With {card}. It is charged when the technician has confirmed that your line works.',
    ms: 'Dengan {card}. Ia dicaj apabila juruteknik mengesahkan talian anda berfungsi.',
    fr: 'Avec {card}. Elle est débitée quand le technicien a confirmé que votre ligne fonctionne.',
  },
  cardTitle: {
    en: 'With which card will you pay?',
    ms: 'Dengan kad mana anda akan membayar?',
    fr: 'Avec quelle carte paierez-vous ?',
  },
  cardLater: {
    en: 'Nothing is charged now. {amount} is charged when the technician has confirmed that your line works: what is paid once, and the first month.',
    ms: 'Tiada caj sekarang. {amount} dicaj apabila juruteknik mengesahkan talian anda berfungsi: bayaran sekali dan bulan pertama.',
    fr: 'Rien n’est débité maintenant. {amount} est débité quand le technicien a confirmé que votre ligne fonctionne : ce qui se paie une fois, et le premier mois.',
  },
  cardSave: { en: 'Save the card', ms: 'Simpan kad', fr: 'Enregistrer la carte' },
  cardKeep: {
    en: 'Go on with this card',
    ms: 'Teruskan dengan kad ini',
    fr: 'Continuer avec cette carte',
  },
  cardOther: { en: 'Take another card', ms: 'Guna kad lain', fr: 'Prendre une autre carte' },
  checkAll: { en: 'Check and sign', ms: 'Semak dan tandatangan', fr: 'Vérifier et signer' },
  printing: {
    en: 'Your agreement is being printed…',
    ms: 'Perjanjian anda sedang dicetak…',
    fr: 'Votre contrat est en cours d’impression…',
  },
  readIt: {
    en: 'Read the agreement (PDF)',
    ms: 'Baca perjanjian (PDF)',
    fr: 'Lire le contrat (PDF)',
  },
  codeHint: {
    en: 'We sent six digits to {email}.',
    ms: 'Kami menghantar enam digit ke {email}.',
    fr: 'Nous avons envoyé six chiffres à {email}.',
  },
  code: { en: 'Code from the mail', ms: 'Kod daripada e-mel', fr: 'Code du courriel' },
  again: { en: 'Send another code', ms: 'Hantar kod lain', fr: 'Envoyer un autre code' },
  signature: { en: 'Signature', ms: 'Tandatangan', fr: 'Signature' },
  typeName: { en: 'Type your name', ms: 'Taip nama anda', fr: 'Tapez votre nom' },
  drawName: { en: 'Draw instead', ms: 'Lukis sebaliknya', fr: 'Dessiner plutôt' },
  typeInstead: { en: 'Type only', ms: 'Taip sahaja', fr: 'Taper seulement' },
  clear: { en: 'Clear', ms: 'Padam', fr: 'Effacer' },
  box: SIGNING_WORDS.box,
  order: SIGNING_WORDS.button,
  thanks: { en: 'Ordered. Thank you!', ms: 'Dipesan. Terima kasih!', fr: 'Commandé. Merci !' },
  number: { en: 'Order {number}', ms: 'Pesanan {number}', fr: 'Commande {number}' },
  whatNext: { en: 'What happens next', ms: 'Apa seterusnya', fr: 'La suite' },
  next1: {
    en: 'A copy of the agreement comes by mail.',
    ms: 'Salinan perjanjian dihantar melalui e-mel.',
    fr: 'Une copie du contrat arrive par courriel.',
  },
  next2: {
    en: 'The technician comes {when}.',
    ms: 'Juruteknik datang {when}.',
    fr: 'Le technicien vient {when}.',
  },
  next3: {
    en: 'He brings the modem and sets it up; your line works when he leaves.',
    ms: 'Beliau membawa modem dan memasangnya; talian anda berfungsi apabila beliau pulang.',
    fr: 'Il apporte le modem et le règle ; votre ligne fonctionne quand il repart.',
  },
  download: { en: 'Your agreement (PDF)', ms: 'Perjanjian anda (PDF)', fr: 'Votre contrat (PDF)' },
  questions: { en: 'Questions?', ms: 'Pertanyaan?', fr: 'Des questions ?' },
  held: {
    en: 'Your line is kept until {time}.',
    ms: 'Talian anda disimpan hingga {time}.',
    fr: 'Votre ligne est gardée jusqu’à {time}.',
  },
  heldOver: {
    en: 'Your line is no longer kept. Go on and we look for one again.',
    ms: 'Talian anda tidak lagi disimpan. Teruskan dan kami cari semula.',
    fr: 'Votre ligne n’est plus gardée. Continuez et nous en cherchons une.',
  },
  mailLink: {
    en: 'Go on elsewhere: mail me a link',
    ms: 'Teruskan di tempat lain: hantar pautan',
    fr: 'Continuer ailleurs : m’envoyer un lien',
  },
  mailedLink: {
    en: 'The link is on its way to {email}.',
    ms: 'Pautan sedang dihantar ke {email}.',
    fr: 'Le lien part à {email}.',
  },
  giveUp: { en: 'Give up this order', ms: 'Batalkan pesanan ini', fr: 'Abandonner la commande' },
  anotherOne: { en: 'Another address', ms: 'Alamat lain', fr: 'Une autre adresse' },
  waitTitle: {
    en: 'No line is free here right now',
    ms: 'Tiada talian bebas di sini sekarang',
    fr: 'Aucune ligne n’est libre ici pour le moment',
  },
  waitAbout: {
    en: 'Shall we tell you when one is free?',
    ms: 'Perlukah kami maklumkan apabila ada yang bebas?',
    fr: 'Voulez-vous être prévenu quand une se libère ?',
  },
  waitSend: { en: 'Tell me', ms: 'Maklumkan saya', fr: 'Me prévenir' },
  waitDone: {
    en: 'You are on the list. We write as soon as a line is free.',
    ms: 'Anda dalam senarai. Kami akan menulis sebaik talian bebas.',
    fr: 'Vous êtes sur la liste. Nous écrirons dès qu’une ligne se libère.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type OrderWord = keyof typeof WORDS;

export const say = (key: OrderWord, values: Record<string, string | number> = {}): string =>
  WORDS[key][language.value].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? ''),
  );
