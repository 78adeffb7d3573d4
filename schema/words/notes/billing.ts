import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const billingNotes = {
  'Printed number, e.g. INV-INSTALLER-2026-00001.': [
    'Nombor tercetak, cth. INV-INSTALLER-2026-00001.',
    'Numéro imprimé, p. ex. INV-INSTALLER-2026-00001.',
  ],
  'Where it stands.': ['Peringkat semasa.', 'Où elle en est.'],
  'Date of the invoice.': ['Tarikh invois.', 'Date de la facture.'],
  'Date by which it is to be paid.': [
    'Tarikh akhir untuk dibayar.',
    'Date à laquelle elle doit être payée.',
  ],
  'Year of the number.': ['Tahun nombor.', 'Année du numéro.'],
  'Place in the year, from 1, without gaps.': [
    'Kedudukan dalam tahun, bermula 1, tanpa jurang.',
    'Rang dans l’année, à partir de 1, sans trous.',
  ],
  'Sum of the lines in minor units.': [
    'Jumlah baris dalam unit kecil.',
    'Somme des lignes en unités mineures.',
  ],
  'Tax in minor units.': ['Cukai dalam unit kecil.', 'Taxe en unités mineures.'],
  'Subtotal and tax in minor units.': [
    'Jumlah kecil dan cukai dalam unit kecil.',
    'Sous-total et taxe en unités mineures.',
  ],
  'Why whoever is billed refused it; empty once it is submitted again.': [
    'Sebab pihak yang diinvois menolaknya; kosong selepas dihantar semula.',
    'Pourquoi le destinataire l’a refusée ; vide dès qu’elle est déposée à nouveau.',
  ],
  'Day on which it was paid.': ['Hari ia dibayar.', 'Jour où elle a été payée.'],
  'By what the payment is found at the bank.': [
    'Rujukan untuk mencari bayaran di bank.',
    'Ce par quoi le paiement se retrouve à la banque.',
  ],
  'The printed invoice.': ['Invois yang dicetak.', 'La facture imprimée.'],
  'How far the printing is.': ['Peringkat percetakan.', 'Où en est l’impression.'],
  'Why the printing failed.': ['Sebab percetakan gagal.', 'Pourquoi l’impression a échoué.'],
  "The partner portal's id of the submission.": [
    'ID penghantaran daripada portal rakan kongsi.',
    'Identifiant de dépôt donné par le portail du partenaire.',
  ],
  'When it was submitted.': ['Bila dihantar.', 'Quand elle a été déposée.'],
  'The work type; a parent stands for its leaves.': [
    'Jenis kerja; jenis induk mewakili semua di bawahnya.',
    'Le type d’intervention ; un parent vaut pour ses sous-types.',
  ],
  'Text of the invoice line.': ['Teks baris invois.', 'Texte de la ligne de facture.'],
  'Price of one job in minor units, before tax.': [
    'Harga satu kerja dalam unit kecil, sebelum cukai.',
    'Prix d’une intervention en unités mineures, hors taxe.',
  ],
  'First day on which it counts.': ['Hari pertama ia berkuat kuasa.', 'Premier jour de validité.'],
  'Name on invoices.': ['Nama pada invois.', 'Nom sur les factures.'],
  'Hundredths of a percent: 800 is 8 %, 997.5 is 9.975 %.': [
    'Perseratus daripada satu peratus: 800 ialah 8 %, 997.5 ialah 9.975 %.',
    'Centièmes de pour cent : 800 vaut 8 %.',
  ],
  'Used when nothing else is said; one code of the company.': [
    'Digunakan jika tiada yang lain dinyatakan; satu kod bagi setiap syarikat.',
    'Utilisé quand rien d’autre n’est précisé ; un code par société.',
  ],
  'What it prints.': ['Apa yang dicetaknya.', 'Ce qu’il imprime.'],
  'Name that people use; unique for the kind.': [
    'Nama yang digunakan orang; unik bagi jenisnya.',
    'Nom d’usage ; unique pour le type.',
  ],
  'Used when nothing else is said; one template of the kind.': [
    'Digunakan jika tiada yang lain dinyatakan; satu templat bagi setiap jenis.',
    'Utilisé quand rien d’autre n’est précisé ; un modèle par type.',
  ],
  'An inactive template is not used.': [
    'Templat tidak aktif tidak digunakan.',
    'Un modèle inactif n’est pas utilisé.',
  ],
  'Handlebars over HTML.': ['Handlebars di atas HTML.', 'Handlebars sur HTML.'],
  'Style of the page.': ['Gaya halaman.', 'Style de la page.'],
  'The invoice.': ['Invois.', 'La facture.'],
  'Place on the invoice, from 1.': [
    'Kedudukan pada invois, bermula 1.',
    'Rang sur la facture, à partir de 1.',
  ],
  'Text of the line.': ['Teks baris.', 'Texte de la ligne.'],
  'Service id of the order.': ['ID perkhidmatan pesanan.', 'Identifiant de service de l’ordre.'],
  "The partner's work order or ticket.": [
    'Pesanan kerja atau tiket rakan kongsi.',
    'Ordre de travail ou ticket du partenaire.',
  ],
  'Building of the order.': ['Bangunan bagi pesanan.', 'Immeuble de l’ordre.'],
  'How many.': ['Berapa banyak.', 'Combien.'],
  'Price of one in minor units.': [
    'Harga seunit dalam unit kecil.',
    'Prix de l’unité en unités mineures.',
  ],
  'Quantity times price in minor units.': [
    'Kuantiti kali harga dalam unit kecil.',
    'Quantité fois prix en unités mineures.',
  ],
  'Tax that applies.': ['Cukai yang dikenakan.', 'Taxe applicable.'],
  'Tax of the line in minor units.': [
    'Cukai baris dalam unit kecil.',
    'Taxe de la ligne en unités mineures.',
  ],
  'False once the invoice is cancelled or rejected; written by the database. An order has one live line.':
    [
      'Palsu selepas invois dibatalkan atau ditolak; ditulis oleh pangkalan data. Sesuatu pesanan mempunyai satu baris yang berkuat kuasa.',
      'Faux dès que la facture est annulée ou rejetée ; écrit par la base de données. Un ordre a une seule ligne en vigueur.',
    ],
  'Where the price came from.': ['Dari mana datangnya harga.', 'D’où vient le prix.'],
  'Name of who is billed, as printed.': [
    'Nama pihak yang diinvois, seperti dicetak.',
    'Nom du destinataire, tel qu’imprimé.',
  ],
  'Who is billed, when it is a partner group.': [
    'Siapa yang diinvois, jika kumpulan rakan kongsi.',
    'Qui est facturé, si c’est un groupe partenaire.',
  ],
  'Who is billed, when it is a client.': [
    'Siapa yang diinvois, jika klien.',
    'Qui est facturé, si c’est un donneur d’ordre.',
  ],
  'Who is billed, when it is a customer.': [
    'Siapa yang diinvois, jika pelanggan.',
    'Qui est facturé, si c’est un client.',
  ],
  'Kind, name, address and tax number of who is billed, when it was issued.': [
    'Jenis, nama, alamat dan nombor cukai pihak yang diinvois semasa dikeluarkan.',
    'Type, nom, adresse et numéro fiscal du destinataire à l’émission.',
  ],
  'For whoever is billed, printed.': [
    'Untuk pihak yang diinvois, dicetak.',
    'Pour le destinataire, imprimé.',
  ],
  'What the search looks into, written by the database: number, bill_to_name, submission_id.': [
    'Teks yang dicari, ditulis oleh pangkalan data: number, bill_to_name, submission_id.',
    'Texte parcouru par la recherche, écrit par la base de données : number, bill_to_name, submission_id.',
  ],
  'The partner group that pays.': [
    'Kumpulan rakan kongsi yang membayar.',
    'Le groupe partenaire qui paie.',
  ],
  'The client that pays.': ['Klien yang membayar.', 'Le donneur d’ordre qui paie.'],
  'The customer that pays.': ['Pelanggan yang membayar.', 'Le client qui paie.'],
  'What is billed; the row it names is in the field of that name.': [
    'Apa yang dibilkan; barisnya berada dalam medan dengan nama itu.',
    'Ce qui est facturé ; la ligne est dans le champ de ce nom.',
  ],
  'The order that is billed, where the source is an order.': [
    'Pesanan yang dibilkan, jika sumbernya pesanan.',
    'L’ordre facturé, quand la source est un ordre.',
  ],
  Unpaid: ['Belum dibayar', 'Impayées'],
  'Past due': ['Lepas tarikh bayaran', 'Échues'],
} as const satisfies WordList;
