import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const commonNotes = {
  'Identifier of the row.': ['Pengecam baris.', 'Identifiant de la ligne.'],
  'Name that people use.': ['Nama yang digunakan orang.', 'Nom d’usage.'],
  'ISO 4217 code of the amounts in this row.': [
    'Kod ISO 4217 bagi jumlah dalam baris ini.',
    'Code ISO 4217 des montants de cette ligne.',
  ],
  'Added.': ['Ditambah.', 'Ajout.'],
  'Who added the row.': ['Siapa yang menambah baris ini.', 'Qui a ajouté la ligne.'],
  'Last changed.': ['Kali terakhir diubah.', 'Dernière modification.'],
  'Who changed the row last.': [
    'Siapa yang terakhir mengubah baris ini.',
    'Qui a modifié la ligne en dernier.',
  ],
  'Company the row belongs to; set by the server.': [
    'Syarikat pemilik baris; ditetapkan oleh pelayan.',
    'Société à laquelle appartient la ligne ; fixée par le serveur.',
  ],
  'Short name, unique in the company.': [
    'Nama pendek, unik dalam syarikat.',
    'Nom court, unique dans la société.',
  ],
  'Days from issue to due date.': [
    'Bilangan hari dari pengeluaran hingga tarikh akhir bayaran.',
    'Nombre de jours entre l’émission et l’échéance.',
  ],
  'Who is billed.': ['Siapa yang diinvois.', 'Qui est facturé.'],
  'Degrees, WGS 84.': ['Darjah, WGS 84.', 'Degrés, WGS 84.'],
  'What the search looks into, written by the database: code, name.': [
    'Teks yang dicari, ditulis oleh pangkalan data: code, name.',
    'Texte parcouru par la recherche, écrit par la base de données : code, name.',
  ],
  'What the search looks into, written by the database: name, code.': [
    'Teks yang dicari, ditulis oleh pangkalan data: name, code.',
    'Texte parcouru par la recherche, écrit par la base de données : name, code.',
  ],
  'Postcode.': ['Poskod.', 'Code postal.'],
  'City.': ['Bandar.', 'Ville.'],
  'State or territory.': ['Negeri atau wilayah.', 'État ou territoire.'],
  'Block or tower.': ['Blok atau menara.', 'Bâtiment ou tour.'],
  'Empty for all.': ['Kosong untuk semua.', 'Vide pour tous.'],
  'Empty for all of the group.': [
    'Kosong untuk semua dalam kumpulan.',
    'Vide pour tous ceux du groupe.',
  ],
  'First day; empty from the beginning.': [
    'Hari pertama; kosong bermakna sejak awal.',
    'Premier jour ; vide depuis le début.',
  ],
  'Last day; empty without end.': [
    'Hari terakhir; kosong bermakna tanpa tamat.',
    'Dernier jour ; vide sans fin.',
  ],
  'Raised by the database at every change; sent back as If-Match.': [
    'Dinaikkan oleh pangkalan data pada setiap perubahan; dihantar balik sebagai If-Match.',
    'Augmentée par la base de données à chaque modification ; renvoyée comme If-Match.',
  ],
  'Start asked for.': ['Mula yang diminta.', 'Début demandé.'],
  'Why it was rejected.': ['Sebab ditolak.', 'Pourquoi il a été rejeté.'],
  'When it came in.': ['Bila diterima.', 'Quand il est arrivé.'],
  'The name in other languages, by language: ms, fr.': [
    'Nama dalam bahasa lain, mengikut bahasa: ms, fr.',
    'Le nom dans d’autres langues, par langue : ms, fr.',
  ],
} as const satisfies WordList;
