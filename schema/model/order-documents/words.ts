import type { WordList } from '../../../extensions/domain/words/word-list.ts';

/** Malay and French of what the collections of documents say. */
export const DOCUMENT_WORDS: { labels: WordList; texts: WordList } = {
  labels: {
    'Documents of orders': ['Dokumen pesanan', 'Documents des ordres'],
    'Document of an order': ['Dokumen pesanan', 'Document d’un ordre'],
    'Versions of documents': ['Versi dokumen', 'Versions des documents'],
    'Version of a document': ['Versi dokumen', 'Version d’un document'],
    'People of documents': ['Orang dokumen', 'Personnes des documents'],
    'Person of a document': ['Orang dokumen', 'Personne d’un document'],
    Document: ['Dokumen', 'Document'],
    'Who may see it': ['Siapa boleh melihatnya', 'Qui peut le voir'],
    Versions: ['Versi', 'Versions'],
    'Withdrawn at': ['Ditarik balik pada', 'Retiré le'],
    'Withdrawn by': ['Ditarik balik oleh', 'Retiré par'],
    'Why withdrawn': ['Sebab ditarik balik', 'Motif du retrait'],
    'Size (bytes)': ['Saiz (bait)', 'Taille (octets)'],
    'File type': ['Jenis fail', 'Type de fichier'],
  },
  texts: {
    'Letter of instruction': ['Surat arahan', 'Lettre de mission'],
    'Title and ownership': ['Hak milik', 'Titre de propriété'],
    'Plan or drawing': ['Pelan atau lukisan', 'Plan ou dessin'],
    'Comparable sale': ['Jualan bandingan', 'Vente comparable'],
    Photograph: ['Gambar', 'Photographie'],
    'Draft report': ['Draf laporan', 'Projet de rapport'],
    Report: ['Laporan', 'Rapport'],
    Correspondence: ['Surat-menyurat', 'Correspondance'],
    'Other document': ['Dokumen lain', 'Autre document'],
    'Everyone on the order': ['Semua pada pesanan', 'Tous ceux de l’ordre'],
    'Office only': ['Pejabat sahaja', 'Bureau seulement'],
    'Named persons': ['Orang yang dinamakan', 'Personnes nommées'],
    'The order that it belongs to.': ['Pesanan miliknya.', 'L’ordre auquel il appartient.'],
    'What people call it.': ['Nama yang digunakan orang.', 'Son nom.'],
    'What kind of document; the company’s own may be added.': [
      'Jenis dokumen; jenis syarikat sendiri boleh ditambah.',
      'Quel type de document ; ceux de la société peuvent s’ajouter.',
    ],
    'Everyone on the order, the office, or named persons alone.': [
      'Semua pada pesanan, pejabat, atau orang yang dinamakan sahaja.',
      'Tous ceux de l’ordre, le bureau, ou des personnes nommées seulement.',
    ],
    'How many versions it has; the last is the current one.': [
      'Berapa versi yang ada; yang terakhir ialah yang semasa.',
      'Combien de versions il a ; la dernière est l’actuelle.',
    ],
    'When it was withdrawn; it counts no longer and stays.': [
      'Bila ia ditarik balik; ia tidak lagi dikira dan kekal.',
      'Quand il a été retiré ; il ne compte plus et reste.',
    ],
    'Who withdrew it.': ['Siapa yang menarik baliknya.', 'Qui l’a retiré.'],
    'Why it was withdrawn.': ['Sebab ia ditarik balik.', 'Pourquoi il a été retiré.'],
    'The document.': ['Dokumen itu.', 'Le document.'],
    'Counts from 1 in its document, without gaps.': [
      'Dikira dari 1 dalam dokumennya, tanpa jurang.',
      'Compte à partir de 1 dans son document, sans trous.',
    ],
    'The file itself; read by the document’s own rights.': [
      'Fail itu sendiri; dibaca mengikut hak dokumen.',
      'Le fichier lui-même ; lu selon les droits du document.',
    ],
    'Name of the file as it came.': ['Nama fail semasa diterima.', 'Nom du fichier à son arrivée.'],
    'What the file is, by its own bytes.': [
      'Apa fail itu, mengikut baitnya sendiri.',
      'Ce qu’est le fichier, d’après ses propres octets.',
    ],
    'How large it is.': ['Berapa besarnya.', 'Sa taille.'],
    'Fingerprint of the file.': ['Cap jari fail.', 'Empreinte du fichier.'],
    'What is new in it.': ['Apa yang baharu di dalamnya.', 'Ce qu’il y a de nouveau.'],
    'The device’s id of the upload; sending it twice counts once.': [
      'ID peranti bagi muat naik; menghantarnya dua kali dikira sekali.',
      'Identifiant de l’envoi sur l’appareil ; deux envois comptent pour un.',
    ],
    'Who may see it.': ['Siapa boleh melihatnya.', 'Qui peut le voir.'],
  },
};
