import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const plantNotes = {
  "The partner's code for the building, unique in the company.": [
    'Kod bangunan rakan kongsi, unik dalam syarikat.',
    'Code du partenaire pour l’immeuble, unique dans la société.',
  ],
  'Name as partners write it.': [
    'Nama seperti ditulis rakan kongsi.',
    'Nom tel que les partenaires l’écrivent.',
  ],
  'Lower case, without accents and doubled blanks; written by the database for matching.': [
    'Huruf kecil, tanpa aksen dan ruang berganda; ditulis oleh pangkalan data untuk pemadanan.',
    'Minuscules, sans accents ni espaces doubles ; écrit par la base de données pour les rapprochements.',
  ],
  'What kind of building.': ['Jenis bangunan.', 'Quel type d’immeuble.'],
  'Condition that orders here inherit.': [
    'Keadaan yang diwarisi oleh pesanan di sini.',
    'Condition dont héritent les ordres d’ici.',
  ],
  "Date of the partner's roll-out meeting.": [
    'Tarikh mesyuarat pelaksanaan rakan kongsi.',
    'Date de la réunion de déploiement du partenaire.',
  ],
  'An inactive building is not offered for new work.': [
    'Bangunan tidak aktif tidak ditawarkan untuk kerja baharu.',
    'Un immeuble inactif n’est pas proposé pour de nouveaux travaux.',
  ],
  'Street address.': ['Alamat jalan.', 'Adresse postale.'],
  'How to get in: appointment with the management, pass, hours.': [
    'Cara masuk: temu janji dengan pengurusan, pas, waktu.',
    'Comment entrer : rendez-vous avec la gestion, laissez-passer, horaires.',
  ],
  'Building management and other people to call.': [
    'Pengurusan bangunan dan orang lain yang boleh dihubungi.',
    'Gestion de l’immeuble et autres personnes à appeler.',
  ],
  'Ratio, e.g. 1:32; unique in the company.': [
    'Nisbah, cth. 1:32; unik dalam syarikat.',
    'Rapport, p. ex. 1:32 ; unique dans la société.',
  ],
  'Ports made for a new splitter of this type, 1 to 256.': [
    'Port yang dibuat untuk splitter baharu jenis ini, 1 hingga 256.',
    'Ports créés pour un nouveau coupleur de ce type, de 1 à 256.',
  ],
  'Number of the port that needs an approval; empty when the type has none.': [
    'Nombor port yang memerlukan kelulusan; kosong jika tiada.',
    'Numéro du port qui demande un accord ; vide si le type n’en a pas.',
  ],
  'Where it is; only orders of this building may use it.': [
    'Di mana ia berada; hanya pesanan bangunan ini boleh menggunakannya.',
    'Où il se trouve ; seuls les ordres de cet immeuble peuvent l’utiliser.',
  ],
  'Decides how many ports it has. Not changed later.': [
    'Menentukan bilangan port. Tidak diubah kemudian.',
    'Détermine son nombre de ports. Non modifiable ensuite.',
  ],
  'Short name, unique in the building, e.g. SP01.': [
    'Nama pendek, unik dalam bangunan, cth. SP01.',
    'Nom court, unique dans l’immeuble, p. ex. SP01.',
  ],
  'Level as written.': ['Aras seperti ditulis.', 'Étage tel qu’il est écrit.'],
  'Room or riser, e.g. MDF.': ['Bilik atau riser, cth. MDF.', 'Local ou gaine, p. ex. MDF.'],
  'An inactive splitter takes no new work.': [
    'Splitter tidak aktif tidak menerima kerja baharu.',
    'Un coupleur inactif ne prend plus de nouveaux travaux.',
  ],
  'Frame, shelf, card and port that feed it, e.g. 1_0/11/0.': [
    'Rangka, rak, kad dan port yang menyuapnya, cth. 1_0/11/0.',
    'Châssis, étagère, carte et port qui l’alimentent, p. ex. 1_0/11/0.',
  ],
  'NIS code of the OLT site.': ['Kod NIS tapak OLT.', 'Code NIS du site de l’OLT.'],
  'Fibre distribution frame.': ['Rangka agihan gentian.', 'Répartiteur optique.'],
  'Core of the feeding cable.': ['Teras kabel suapan.', 'Fibre du câble d’alimentation.'],
  'The splitter.': ['Splitter.', 'Le coupleur.'],
  'Number on the splitter, from 1.': [
    'Nombor pada splitter, bermula 1.',
    'Numéro sur le coupleur, à partir de 1.',
  ],
  'Used follows from the work order; a free port may be set to reserved or faulty by hand.': [
    'Digunakan mengikut pesanan kerja; port kosong boleh ditetapkan ditempah atau rosak secara manual.',
    'Occupé découle de l’ordre de travail ; un port libre peut être mis à la main sur réservé ou défectueux.',
  ],
  'May be used only with an approval.': [
    'Boleh digunakan dengan kelulusan sahaja.',
    'Utilisable seulement avec un accord.',
  ],
  'The order that uses the port. Setting it attaches the port, clearing it releases the port.': [
    'Pesanan yang menggunakan port. Mengisinya menyambungkan port, mengosongkannya melepaskan port.',
    'L’ordre qui utilise le port. Le remplir raccorde le port, le vider le libère.',
  ],
  'The standby port.': ['Port simpanan.', 'Le port de réserve.'],
  'The order that may use it.': [
    'Pesanan yang boleh menggunakannya.',
    'L’ordre qui peut l’utiliser.',
  ],
  'Who at the partner approved.': [
    'Siapa di rakan kongsi yang meluluskan.',
    'Qui a donné l’accord chez le partenaire.',
  ],
  'What was said.': ['Apa yang dikatakan.', 'Ce qui a été dit.'],
  'The mail, message or letter.': ['Mel, mesej atau surat.', 'L’e-mail, le message ou la lettre.'],
  'Who recorded the approval.': ['Siapa yang merekodkan kelulusan.', 'Qui a enregistré l’accord.'],
  'When it was recorded.': ['Bila direkodkan.', 'Quand il a été enregistré.'],
  'The splitter of the port.': ['Splitter bagi port itu.', 'Le coupleur du port.'],
  'The port.': ['Port.', 'Le port.'],
  'The order that uses it.': ['Pesanan yang menggunakannya.', 'L’ordre qui l’utilise.'],
  'When it was attached.': ['Bila disambungkan.', 'Quand il a été raccordé.'],
  'Who attached it.': ['Siapa yang menyambungkannya.', 'Qui l’a raccordé.'],
  'The technician on whose visit it was attached.': [
    'Juruteknik yang menyambungkannya semasa lawatan.',
    'Le technicien dont l’intervention l’a raccordé.',
  ],
  'When it was released; empty while live.': [
    'Bila dilepaskan; kosong sementara masih disambungkan.',
    'Quand il a été libéré ; vide tant qu’il est en service.',
  ],
  'Who released it.': ['Siapa yang melepaskannya.', 'Qui l’a libéré.'],
  'Why it was released.': ['Sebab dilepaskan.', 'Pourquoi il a été libéré.'],
  'The approval that a standby port needs.': [
    'Kelulusan yang diperlukan oleh port simpanan.',
    'L’accord dont un port de réserve a besoin.',
  ],
  "The device's id of the command; sending it twice attaches once.": [
    'ID perintah daripada peranti; dihantar dua kali, disambungkan sekali.',
    'Identifiant de la commande donné par l’appareil ; envoyée deux fois, elle raccorde une fois.',
  ],
  'On the map': ['Di peta', 'Sur la carte'],
  'Latitude and longitude as a point that maps can draw; written by the database.': [
    'Latitud dan longitud sebagai titik yang boleh dilukis pada peta; ditulis oleh pangkalan data.',
    'Latitude et longitude en un point que les cartes dessinent ; écrit par la base de données.',
  ],
} as const satisfies WordList;
