import type { Text } from '../languages.ts';

/** Why a file was not read, in the words that an office person reads. */
export const readingMessages = {
  EMPTY_FILE: { en: 'The file is empty.', ms: 'Fail kosong.', fr: 'Le fichier est vide.' },
  FILE_TOO_LARGE: {
    en: 'The file is larger than intake accepts.',
    ms: 'Fail lebih besar daripada yang diterima.',
    fr: 'Le fichier est plus volumineux que ce que la réception accepte.',
  },
  NOT_A_WORKBOOK: {
    en: 'The content is not an Excel workbook, whatever the name says. Open it, save it as .xlsx or .csv and send it again.',
    ms: 'Kandungannya bukan buku kerja Excel, walau apa pun namanya. Bukanya, simpan sebagai .xlsx atau .csv dan hantar semula.',
    fr: 'Le contenu n’est pas un classeur Excel, quoi qu’en dise le nom. Ouvrez-le, enregistrez-le en .xlsx ou .csv et renvoyez-le.',
  },
  NOT_A_PDF: {
    en: 'The content is not a PDF document, whatever the name says.',
    ms: 'Kandungannya bukan dokumen PDF, walau apa pun namanya.',
    fr: 'Le contenu n’est pas un document PDF, quoi qu’en dise le nom.',
  },
  NOT_A_MAIL: {
    en: 'The content is not a mail, whatever the name says.',
    ms: 'Kandungannya bukan mel, walau apa pun namanya.',
    fr: 'Le contenu n’est pas un e-mail, quoi qu’en dise le nom.',
  },
  NOT_A_TEXT: {
    en: 'The content is not plain text, whatever the name says.',
    ms: 'Kandungannya bukan teks biasa, walau apa pun namanya.',
    fr: 'Le contenu n’est pas du texte brut, quoi qu’en dise le nom.',
  },
  KIND_NOT_SUPPORTED: {
    en: 'Files of this kind cannot be read. Send workbooks (.xls, .xlsx), lists (.csv), mails (.eml, .msg), PDF or plain text.',
    ms: 'Fail jenis ini tidak dapat dibaca. Hantar buku kerja (.xls, .xlsx), senarai (.csv), mel (.eml, .msg), PDF atau teks biasa.',
    fr: 'Les fichiers de ce type ne peuvent être lus. Envoyez des classeurs (.xls, .xlsx), des listes (.csv), des e-mails (.eml, .msg), du PDF ou du texte brut.',
  },
  CSV_BROKEN_QUOTES: {
    en: 'A quotation mark in the file is never closed.',
    ms: 'Tanda petikan dalam fail tidak ditutup.',
    fr: 'Un guillemet du fichier n’est jamais fermé.',
  },
  CORRUPT_ARCHIVE: {
    en: 'The workbook is damaged or cut off and cannot be opened.',
    ms: 'Buku kerja rosak atau terpotong dan tidak dapat dibuka.',
    fr: 'Le classeur est endommagé ou tronqué et ne peut être ouvert.',
  },
  ARCHIVE_TOO_LARGE: {
    en: 'The workbook would unpack to more than intake accepts.',
    ms: 'Buku kerja akan mengembang melebihi yang diterima.',
    fr: 'Une fois décompressé, le classeur dépasse ce que la réception accepte.',
  },
  XML_DTD_FORBIDDEN: {
    en: 'The workbook contains a document type declaration.',
    ms: 'Buku kerja mengandungi pengisytiharan jenis dokumen.',
    fr: 'Le classeur contient une déclaration de type de document.',
  },
  PASSWORD_PROTECTED: {
    en: 'The file is protected by a password. Ask for it without one.',
    ms: 'Fail dilindungi kata laluan. Minta salinan tanpa kata laluan.',
    fr: 'Le fichier est protégé par un mot de passe. Demandez-le sans mot de passe.',
  },
  MACRO_PRESENT: {
    en: 'The workbook contains macros.',
    ms: 'Buku kerja mengandungi makro.',
    fr: 'Le classeur contient des macros.',
  },
  TOO_MANY_CELLS: {
    en: 'The workbook has more rows or cells than intake accepts.',
    ms: 'Buku kerja mempunyai lebih banyak baris atau sel daripada yang diterima.',
    fr: 'Le classeur a plus de lignes ou de cellules que la réception n’en accepte.',
  },
  TOO_MANY_NAMES: {
    en: 'The workbook has more named ranges than intake accepts.',
    ms: 'Buku kerja mempunyai lebih banyak julat bernama daripada yang diterima.',
    fr: 'Le classeur a plus de plages nommées que la réception n’en accepte.',
  },
  TOO_MANY_MERGES: {
    en: 'The workbook has more merged cells than intake accepts.',
    ms: 'Buku kerja mempunyai lebih banyak sel bercantum daripada yang diterima.',
    fr: 'Le classeur a plus de cellules fusionnées que la réception n’en accepte.',
  },
  CORRUPT_PDF: {
    en: 'The PDF is damaged or cut off and cannot be opened.',
    ms: 'PDF rosak atau terpotong dan tidak dapat dibuka.',
    fr: 'Le PDF est endommagé ou tronqué et ne peut être ouvert.',
  },
  PDF_WITHOUT_TEXT: {
    en: 'The PDF holds no text, only pictures. Type the order by hand.',
    ms: 'PDF tiada teks, hanya gambar. Taip pesanan secara manual.',
    fr: 'Le PDF ne contient pas de texte, seulement des images. Saisissez l’ordre à la main.',
  },
  PDF_TOO_MANY_PAGES: {
    en: 'The PDF has more pages than intake accepts.',
    ms: 'PDF mempunyai lebih banyak halaman daripada yang diterima.',
    fr: 'Le PDF a plus de pages que la réception n’en accepte.',
  },
  PDF_TOO_MANY_OBJECTS: {
    en: 'The PDF has more objects than intake accepts.',
    ms: 'PDF mempunyai lebih banyak objek daripada yang diterima.',
    fr: 'Le PDF a plus d’objets que la réception n’en accepte.',
  },
  PDF_PORTFOLIO_OF_SEVERAL: {
    en: 'The PDF is a portfolio of several documents. Save them and send each by itself.',
    ms: 'PDF ini portfolio beberapa dokumen. Simpan dan hantar setiap satu secara berasingan.',
    fr: 'Le PDF est un portfolio de plusieurs documents. Enregistrez-les et envoyez-les un par un.',
  },
  CORRUPT_MAIL: {
    en: 'The mail file is damaged or cut off and cannot be opened.',
    ms: 'Fail mel rosak atau terpotong dan tidak dapat dibuka.',
    fr: 'Le fichier d’e-mail est endommagé ou tronqué et ne peut être ouvert.',
  },
  MIME_BROKEN: {
    en: 'The mail is cut off or its parts cannot be told apart.',
    ms: 'Mel terpotong atau bahagiannya tidak dapat dibezakan.',
    fr: 'L’e-mail est tronqué ou ses parties ne se distinguent pas.',
  },
  MIME_TOO_DEEP: {
    en: 'The parts of the mail are nested deeper than intake accepts.',
    ms: 'Bahagian mel bersarang lebih dalam daripada yang diterima.',
    fr: 'Les parties de l’e-mail sont imbriquées plus profondément que la réception ne l’accepte.',
  },
  MIME_TOO_MANY_PARTS: {
    en: 'The mail has more parts than intake accepts.',
    ms: 'Mel mempunyai lebih banyak bahagian daripada yang diterima.',
    fr: 'L’e-mail a plus de parties que la réception n’en accepte.',
  },
  HTML_TOO_LARGE: {
    en: 'The mail has more elements of HTML than intake accepts.',
    ms: 'Mel mempunyai lebih banyak elemen HTML daripada yang diterima.',
    fr: 'L’e-mail a plus d’éléments HTML que la réception n’en accepte.',
  },
  TEXT_TOO_LONG: {
    en: 'The text is longer than intake accepts.',
    ms: 'Teks lebih panjang daripada yang diterima.',
    fr: 'Le texte est plus long que ce que la réception accepte.',
  },
  MAIL_SEALED: {
    en: 'The mail is encrypted, or signed in a form that hides its content. Ask the sender for it in clear.',
    ms: 'Mel disulitkan, atau ditandatangani dalam bentuk yang menyembunyikan kandungannya. Minta penghantar menghantarnya tanpa penyulitan.',
    fr: 'L’e-mail est chiffré, ou signé sous une forme qui cache son contenu. Demandez-le en clair à l’expéditeur.',
  },
  TNEF_NOT_READ: {
    en: 'Outlook packed the attachments into winmail.dat, which is not read. Ask the sender to send as HTML or plain text.',
    ms: 'Outlook membungkus lampiran dalam winmail.dat, yang tidak dibaca. Minta penghantar menghantar sebagai HTML atau teks biasa.',
    fr: 'Outlook a emballé les pièces jointes dans winmail.dat, qui n’est pas lu. Demandez un envoi en HTML ou en texte brut.',
  },
  ARCHIVE_NOT_READ: {
    en: 'The archive cannot be opened, or holds nothing that can be read. Ask for the files themselves.',
    ms: 'Arkib tidak dapat dibuka, atau tiada apa yang dapat dibaca di dalamnya. Minta fail itu sendiri.',
    fr: 'L’archive ne peut être ouverte, ou ne contient rien de lisible. Demandez les fichiers eux-mêmes.',
  },
  READ_TIMEOUT: {
    en: 'Reading the file took longer than intake allows.',
    ms: 'Membaca fail mengambil masa lebih lama daripada yang dibenarkan.',
    fr: 'La lecture du fichier a dépassé le temps permis.',
  },
  READ_OUT_OF_MEMORY: {
    en: 'Reading the file needed more memory than intake allows.',
    ms: 'Membaca fail memerlukan lebih banyak memori daripada yang dibenarkan.',
    fr: 'La lecture du fichier a demandé plus de mémoire que permis.',
  },
  READ_FAILED: {
    en: 'Reading the file broke off.',
    ms: 'Pembacaan fail terhenti.',
    fr: 'La lecture du fichier s’est interrompue.',
  },
} as const satisfies Readonly<Record<string, Text>>;
