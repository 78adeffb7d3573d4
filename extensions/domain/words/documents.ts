import { ownMember } from '../kernel/paths.ts';
import type { Language } from './languages.ts';
import type { WordList } from './word-list.ts';

/** Fixed words of invoices and dockets, by their English text; `{name}` stands for a parameter. */
export const DOCUMENT_WORDS = {
  'Service docket': ['Doket perkhidmatan', 'Bon d’intervention'],
  Agreement: ['Perjanjian', 'Contrat'],
  Plan: ['Pelan', 'Forfait'],
  'Per month': ['Sebulan', 'Par mois'],
  'Per month, first {n} months': ['Sebulan, {n} bulan pertama', 'Par mois, les {n} premiers mois'],
  'Per month after that': ['Sebulan selepas itu', 'Par mois ensuite'],
  Once: ['Sekali', 'Une fois'],
  'Tax is in these prices': ['Cukai termasuk dalam harga ini', 'Taxes comprises dans ces prix'],
  'Visit of the technician': ['Lawatan juruteknik', 'Visite du technicien'],
  'By card {brand} ending in {last4}, charged when the technician has confirmed that the line works.':
    [
      'Dengan kad {brand} berakhir {last4}, dicaj apabila juruteknik mengesahkan talian berfungsi.',
      'Par carte {brand} se terminant par {last4}, débitée quand le technicien a confirmé que la ligne fonctionne.',
    ],
  'Arranged with you by our staff; nothing is charged before the line works.': [
    'Diuruskan bersama anda oleh kakitangan kami; tiada caj sebelum talian berfungsi.',
    'Convenu avec vous par notre équipe ; rien n’est débité avant que la ligne fonctionne.',
  ],
  Order: ['Pesanan', 'Ordre'],
  'Your reference': ['Rujukan anda', 'Votre référence'],
  'Service id': ['ID perkhidmatan', 'Identifiant de service'],
  Work: ['Kerja', 'Travaux'],
  Customer: ['Pelanggan', 'Client'],
  Address: ['Alamat', 'Adresse'],
  Building: ['Bangunan', 'Immeuble'],
  Technician: ['Juruteknik', 'Technicien'],
  'On the way': ['Dalam perjalanan', 'En route'],
  'Met customer': ['Bertemu pelanggan', 'Chez le client'],
  Completed: ['Disiapkan', 'Terminé'],
  'ONU serial': ['Nombor siri ONU', 'N° de série ONU'],
  Splitter: ['Splitter', 'Coupleur'],
  Port: ['Port', 'Port'],
  standby: ['simpanan', 'réserve'],
  'Work done': ['Kerja yang dibuat', 'Travaux effectués'],
  Photos: ['Foto', 'Photos'],
  Page: ['Halaman', 'Page'],
  of: ['daripada', 'sur'],
  Preview: ['Pratonton', 'Aperçu'],
  Registration: ['Pendaftaran', 'Immatriculation'],
  Tax: ['Cukai', 'N° fiscal'],
  Account: ['Akaun', 'Compte'],
  SWIFT: ['SWIFT', 'SWIFT'],
  Invoice: ['Invois', 'Facture'],
  Quote: ['Sebut harga', 'Devis'],
  'Quote for': ['Sebut harga untuk', 'Devis pour'],
  'Valid until': ['Sah hingga', 'Valable jusqu’au'],
  Service: ['Perkhidmatan', 'Service'],
  Monthly: ['Bulanan', 'Mensuel'],
  'One-time': ['Sekali sahaja', 'Unique'],
  Taxes: ['Cukai', 'Taxes'],
  'Alternative, not in the sums': [
    'Alternatif, tidak dikira dalam jumlah',
    'Variante, hors des sommes',
  ],
  'Optional, not in the sums': [
    'Pilihan, tidak dikira dalam jumlah',
    'Facultatif, hors des sommes',
  ],
  'For {count} months': ['Untuk {count} bulan', 'Pendant {count} mois'],
  then: ['kemudian', 'puis'],
  'Credit note': ['Nota kredit', 'Avoir'],
  'Credit to': ['Kredit kepada', 'Avoir pour'],
  'Invoice date': ['Tarikh invois', 'Date de la facture'],
  Reason: ['Sebab', 'Motif'],
  'Total credit': ['Jumlah kredit', 'Total de l’avoir'],
  'Bill to': ['Invois kepada', 'Facturer à'],
  Date: ['Tarikh', 'Date'],
  Due: ['Tarikh akhir', 'Échéance'],
  Terms: ['Tempoh', 'Délai'],
  '{count} days': ['{count} hari', '{count} jours'],
  Submission: ['Penghantaran', 'Dépôt'],
  Currency: ['Mata wang', 'Devise'],
  'No.': ['No.', 'N°'],
  Quantity: ['Kuantiti', 'Quantité'],
  Price: ['Harga', 'Prix'],
  Amount: ['Jumlah', 'Montant'],
  Payment: ['Bayaran', 'Paiement'],
  'Please pay by {date} and name {number}.': [
    'Sila bayar sebelum {date} dan nyatakan {number}.',
    'Merci de régler avant le {date} en indiquant {number}.',
  ],
  Subtotal: ['Jumlah kecil', 'Sous-total'],
  Total: ['Jumlah keseluruhan', 'Total'],
} as const satisfies WordList;

const PARAM = /\{(\w+)\}/g;

/** A word of a document; one that the product does not have stays as the template says it. */
export const documentWords = (
  text: string,
  language: Language,
  params: Readonly<Record<string, unknown>> = {},
): string => {
  const words = ownMember<WordList[string]>(DOCUMENT_WORDS, text);
  const said = (language === 'en' ? undefined : words?.[language === 'ms' ? 0 : 1]) ?? text;
  return said.replaceAll(PARAM, (whole, name: string) => {
    const value = ownMember(params, name);
    return value === undefined || value === null ? whole : String(value);
  });
};
