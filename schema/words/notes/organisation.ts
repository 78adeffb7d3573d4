import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const organisationNotes = {
  'What memberships and lifecycle steps call it. Never changed.': [
    'Nama yang digunakan oleh keahlian dan langkah kitaran hayat. Tidak pernah diubah.',
    'Nom employé par les rattachements et les étapes des cycles de vie. Jamais modifié.',
  ],
  'What people call it.': ['Nama yang digunakan orang.', 'Comment on l’appelle.'],
  'What such a person does, in one sentence.': [
    'Tugas orang ini, dalam satu ayat.',
    'Ce que fait cette personne, en une phrase.',
  ],
  'The one company that has it; empty for all companies.': [
    'Satu-satunya syarikat yang memilikinya; kosong untuk semua syarikat.',
    'La seule société qui l’a ; vide pour toutes les sociétés.',
  ],
  'Icon of its policy.': ['Ikon polisinya.', 'Icône de sa politique d’accès.'],
  'May sign in to the Studio.': ['Boleh log masuk ke Studio.', 'Peut se connecter au Studio.'],
  'Where such a person begins, as a path of the Studio or the portal; empty for the usual page.': [
    'Tempat orang ini bermula, sebagai laluan Studio atau portal; kosong untuk halaman biasa.',
    'Où cette personne commence, comme chemin du Studio ou du portail ; vide pour la page habituelle.',
  ],
  'In the steps of lifecycles it also counts as this persona.': [
    'Dalam langkah kitaran hayat, ia juga dikira sebagai peranan ini.',
    'Dans les étapes des cycles de vie, il compte aussi comme ce rôle.',
  ],
  'Sets of commands that it may give.': [
    'Set arahan yang boleh diberikannya.',
    'Ensembles de commandes qu’il peut donner.',
  ],
  'It comes with the platform.': [
    'Ia disertakan dengan platform.',
    'Il est fourni avec la plateforme.',
  ],
  'Code of the persona that it is for.': ['Kod peranan yang berkenaan.', 'Code du rôle concerné.'],
  'Short name in addresses and settings: lower-case letters, digits and dashes. Never changed.': [
    'Nama pendek dalam alamat dan tetapan: huruf kecil, digit dan sengkang. Tidak pernah diubah.',
    'Nom court dans les adresses et les paramètres : minuscules, chiffres et tirets. Jamais modifié.',
  ],
  'What the company lives on; chooses the reference data it starts with.': [
    'Bidang perniagaan syarikat; menentukan data rujukan permulaan.',
    'Activité de la société ; détermine les données de référence de départ.',
  ],
  'Registered name, printed on documents.': [
    'Nama berdaftar, dicetak pada dokumen.',
    'Raison sociale, imprimée sur les documents.',
  ],
  'Number in the company register.': [
    'Nombor dalam daftar syarikat.',
    'Numéro au registre des sociétés.',
  ],
  'Tax registration, printed on invoices.': [
    'Pendaftaran cukai, dicetak pada invois.',
    'Immatriculation fiscale, imprimée sur les factures.',
  ],
  'Shown in the portal and on documents.': [
    'Dipaparkan dalam portal dan pada dokumen.',
    'Affiché dans le portail et sur les documents.',
  ],
  'Postal address, printed on documents.': [
    'Alamat pos, dicetak pada dokumen.',
    'Adresse postale, imprimée sur les documents.',
  ],
  'Telephone number of the office.': ['Nombor telefon pejabat.', 'Numéro de téléphone du bureau.'],
  'Address that documents name for questions.': [
    'Alamat yang dinyatakan dalam dokumen untuk pertanyaan.',
    'Adresse indiquée sur les documents pour les questions.',
  ],
  'IANA time zone in which dates are shown and "today" is meant.': [
    'Zon waktu IANA untuk memaparkan tarikh dan menentukan "hari ini".',
    'Fuseau horaire IANA dans lequel les dates sont affichées et « aujourd’hui » est entendu.',
  ],
  'ISO 3166 code, such as MY. Telephone numbers without a code are of this country.': [
    'Kod ISO 3166, contohnya MY. Nombor telefon tanpa kod adalah dari negara ini.',
    'Code ISO 3166, par exemple MY. Les numéros de téléphone sans indicatif sont de ce pays.',
  ],
  'BCP 47 tag for dates and numbers.': [
    'Tag BCP 47 untuk tarikh dan nombor.',
    'Code BCP 47 pour les dates et les nombres.',
  ],
  'Settings of the company by name; a site may override them.': [
    'Tetapan syarikat mengikut nama; cawangan boleh mengatasinya.',
    'Paramètres de la société par nom ; un site peut les remplacer.',
  ],
  'An inactive company keeps its data and lets nobody in.': [
    'Syarikat tidak aktif menyimpan datanya tetapi tidak membenarkan sesiapa masuk.',
    'Une société inactive conserve ses données et ne laisse entrer personne.',
  ],
  'What it is about.': ['Tentang apa.', 'Sur quoi.'],
  'What may be done.': ['Apa yang boleh dilakukan.', 'Ce qui est permis.'],
  'Fields that may be used, separated by commas; * for all.': [
    'Medan yang boleh digunakan, dipisahkan dengan koma; * untuk semua.',
    'Champs utilisables, séparés par des virgules ; * pour tous.',
  ],
  'Which rows: a Directus filter. $COMPANY stands for the company it is written out for.': [
    'Baris yang mana: penapis Directus. $COMPANY mewakili syarikat yang berkenaan.',
    'Quelles lignes : un filtre Directus. $COMPANY représente la société pour laquelle il est écrit.',
  ],
  'What the given values must be when creating or updating, as a filter. Directus joins those of all policies.':
    [
      'Syarat nilai semasa mencipta atau mengubah, sebagai penapis. Directus menggabungkan syarat semua polisi.',
      'Ce que doivent être les valeurs à la création ou à la modification, sous forme de filtre. Directus réunit ceux de toutes les politiques.',
    ],
  'Values that a new row starts with.': [
    'Nilai permulaan bagi baris baharu.',
    'Valeurs de départ d’une nouvelle ligne.',
  ],
  'Where the site is.': ['Lokasi cawangan.', 'Où se trouve le site.'],
  'IANA time zone when it differs from the company.': [
    'Zon waktu IANA jika berbeza daripada syarikat.',
    'Fuseau horaire IANA s’il diffère de celui de la société.',
  ],
  'An inactive site takes no new work.': [
    'Cawangan tidak aktif tidak menerima kerja baharu.',
    'Un site inactif ne prend plus de nouveaux travaux.',
  ],
  'Who.': ['Siapa.', 'Qui.'],
  'What the person may do in this company. One person may hold several.': [
    'Apa yang boleh dilakukan oleh pengguna dalam syarikat ini. Seorang boleh memegang beberapa peranan.',
    'Ce que la personne peut faire dans cette société. Une personne peut avoir plusieurs rôles.',
  ],
  'The site the person belongs to; empty for all.': [
    'Cawangan pengguna; kosong untuk semua.',
    'Le site de la personne ; vide pour tous.',
  ],
  'An inactive membership gives no access.': [
    'Keahlian tidak aktif tidak memberi akses.',
    'Un rattachement inactif ne donne aucun accès.',
  ],
  'An inactive group sends no new work.': [
    'Kumpulan tidak aktif tidak menghantar kerja baharu.',
    'Un groupe inactif n’envoie plus de nouveaux travaux.',
  ],
  'Name on invoices; the name above when empty.': [
    'Nama pada invois; jika kosong, nama di atas.',
    'Nom sur les factures ; le nom ci-dessus si vide.',
  ],
  'Address on invoices.': ['Alamat pada invois.', 'Adresse sur les factures.'],
  'Where invoices are sent.': ['Ke mana invois dihantar.', 'Où les factures sont envoyées.'],
  "The partner's tax registration.": [
    'Pendaftaran cukai rakan kongsi.',
    'Immatriculation fiscale du partenaire.',
  ],
  'Short name used in orders and forms, e.g. TIME-FTTH; unique in the company.': [
    'Nama pendek dalam pesanan dan borang, cth. TIME-FTTH; unik dalam syarikat.',
    'Nom court dans les ordres et les formulaires, p. ex. TIME-FTTH ; unique dans la société.',
  ],
  'An inactive partner is not offered for new work.': [
    'Rakan kongsi tidak aktif tidak ditawarkan untuk kerja baharu.',
    'Un partenaire inactif n’est pas proposé pour de nouveaux travaux.',
  ],
  'Mail domains from which this partner writes.': [
    'Domain mel yang digunakan rakan kongsi ini.',
    'Domaines d’e-mail depuis lesquels ce partenaire écrit.',
  ],
  "The company's own number for the customer; given when empty.": [
    'Nombor pelanggan syarikat sendiri; diberi jika kosong.',
    'Numéro de client propre à la société ; attribué si vide.',
  ],
  'Full name as the partner writes it.': [
    'Nama penuh seperti ditulis rakan kongsi.',
    'Nom complet tel que le partenaire l’écrit.',
  ],
  'Whom to ask for, when not the customer.': [
    'Siapa yang perlu dicari, jika bukan pelanggan.',
    'Qui demander, si ce n’est pas le client.',
  ],
  'Where the customer reads mail.': ['Alamat e-mel pelanggan.', 'Où le client lit ses e-mails.'],
  "Telephone numbers, with the country's code, most useful first.": [
    'Nombor telefon, dengan kod negara, yang paling berguna dahulu.',
    'Numéros de téléphone, avec l’indicatif du pays, le plus utile en premier.',
  ],
  'What the office should know.': [
    'Perkara yang perlu diketahui pejabat.',
    'Ce que le bureau doit savoir.',
  ],
  'What the search looks into, written by the database: number, name, contact_person.': [
    'Teks yang dicari, ditulis oleh pangkalan data: number, name, contact_person.',
    'Texte parcouru par la recherche, écrit par la base de données : number, name, contact_person.',
  ],
  'Short name on boards and documents, unique in the company.': [
    'Nama pendek pada papan dan dokumen, unik dalam syarikat.',
    'Nom court sur les tableaux et les documents, unique dans la société.',
  ],
  'Full name.': ['Nama penuh.', 'Nom complet.'],
  'The login for the portal; empty when the person has none.': [
    'Log masuk ke portal; kosong jika tiada.',
    'Le compte du portail ; vide si la personne n’en a pas.',
  ],
  "Telephone number, with the country's code.": [
    'Nombor telefon, dengan kod negara.',
    'Numéro de téléphone, avec l’indicatif du pays.',
  ],
  'Employed or subcontracted.': ['Pekerja atau subkontraktor.', 'Salarié ou sous-traitant.'],
  'Experience; some buildings demand a senior.': [
    'Pengalaman; sesetengah bangunan memerlukan juruteknik senior.',
    'Expérience ; certains immeubles exigent un technicien confirmé.',
  ],
  'The site from which the person works.': [
    'Cawangan tempat pengguna bekerja.',
    'Le site à partir duquel la personne travaille.',
  ],
  'Colour on the board.': ['Warna pada papan.', 'Couleur sur le tableau.'],
  'Kinds of work the person may be given.': [
    'Jenis kerja yang boleh diberikan.',
    'Types de travaux que la personne peut recevoir.',
  ],
  'An inactive technician is not offered for new work.': [
    'Juruteknik tidak aktif tidak ditawarkan untuk kerja baharu.',
    'Un technicien inactif n’est pas proposé pour de nouveaux travaux.',
  ],
  'Address of the person, in lower-case letters. The account that accepts has it.': [
    'Alamat pengguna, dalam huruf kecil. Akaun yang menerima mempunyai alamat ini.',
    'Adresse de la personne, en minuscules. Le compte qui accepte a cette adresse.',
  ],
  'What the person may do in the company.': [
    'Apa yang boleh dilakukan oleh pengguna dalam syarikat.',
    'Ce que la personne pourra faire dans la société.',
  ],
  'The site the person will belong to; empty for all.': [
    'Cawangan bagi pengguna; kosong untuk semua.',
    'Le site de la personne ; vide pour tous.',
  ],
  "The technician record that becomes the person's.": [
    'Rekod juruteknik yang menjadi milik pengguna.',
    'La fiche de technicien qui devient celle de la personne.',
  ],
  'Who invited.': ['Siapa yang menjemput.', 'Qui a invité.'],
  'Digest of the secret in the link; the secret itself is kept nowhere.': [
    'Cerna rahsia dalam pautan; rahsia itu sendiri tidak disimpan.',
    'Empreinte du secret contenu dans le lien ; le secret lui-même n’est conservé nulle part.',
  ],
  'Until when it may be accepted.': [
    'Sehingga bila boleh diterima.',
    'Jusqu’à quand elle peut être acceptée.',
  ],
  'When it was accepted.': ['Bila diterima.', 'Quand elle a été acceptée.'],
  'Who accepted it.': ['Siapa yang menerimanya.', 'Qui l’a acceptée.'],
  'When it was taken back.': ['Bila ditarik balik.', 'Quand elle a été retirée.'],
  'Who lives or works there.': [
    'Siapa yang tinggal atau bekerja di situ.',
    'Qui y habite ou y travaille.',
  ],
  'The building with the splitters.': [
    'Bangunan yang mempunyai splitter.',
    'L’immeuble qui abrite les coupleurs.',
  ],
  'Level as written, e.g. 3A.': [
    'Aras seperti ditulis, cth. 3A.',
    'Étage tel qu’il est écrit, p. ex. 3A.',
  ],
  'Unit or lot.': ['Unit atau lot.', 'Logement ou lot.'],
  'House number.': ['Nombor rumah.', 'Numéro dans la rue.'],
  'Street, abbreviations written out.': [
    'Jalan, singkatan ditulis penuh.',
    'Rue, sans abréviations.',
  ],
  'Quarter or garden.': ['Kawasan atau taman.', 'Quartier ou lotissement.'],
  'ISO 3166 code.': ['Kod ISO 3166.', 'Code ISO 3166.'],
  'The whole address as it was given.': [
    'Alamat penuh seperti yang diberikan.',
    'L’adresse entière telle qu’elle a été donnée.',
  ],
  "The customer's tax registration.": [
    'Pendaftaran cukai pelanggan.',
    'Immatriculation fiscale du client.',
  ],
  'Whom to ask for.': ['Siapa yang perlu dicari.', 'Qui demander.'],
  'Telephone number of the contact.': [
    'Nombor telefon orang untuk dihubungi.',
    'Numéro de téléphone du contact.',
  ],
  'An inactive client gives no new work.': [
    'Klien tidak aktif tidak memberi kerja baharu.',
    'Un donneur d’ordre inactif ne donne plus de nouveaux travaux.',
  ],
  "The client's tax registration.": [
    'Pendaftaran cukai klien.',
    'Immatriculation fiscale du donneur d’ordre.',
  ],
  'What the search looks into, written by the database: code, name, contact_person.': [
    'Teks yang dicari, ditulis oleh pangkalan data: code, name, contact_person.',
    'Texte parcouru par la recherche, écrit par la base de données : code, name, contact_person.',
  ],
  'Colour of headings on printed documents, such as #1f5fa8.': [
    'Warna tajuk pada dokumen bercetak, seperti #1f5fa8.',
    'Couleur des titres sur les documents imprimés, comme #1f5fa8.',
  ],
  'Name of the person as the inviter knows it; the person may change it on joining.': [
    'Nama pengguna seperti yang diketahui penjemput; pengguna boleh menukarnya semasa menyertai.',
    'Nom de la personne tel que le connaît l’invitant ; elle peut le changer en rejoignant.',
  ],
  'Which program uses it; its deeds bear this name.': [
    'Program yang menggunakannya; tindakannya membawa nama ini.',
    'Quel programme l’utilise ; ses actions portent ce nom.',
  ],
  'The account of the program.': ['Akaun program.', 'Le compte du programme.'],
  'Digest of the token; the token itself is kept nowhere.': [
    'Ringkasan token; token itu sendiri tidak disimpan di mana-mana.',
    'Empreinte du jeton ; le jeton lui-même n’est conservé nulle part.',
  ],
  'Last letters of the token, to tell which it is.': [
    'Huruf terakhir token, untuk mengenal pastinya.',
    'Derniers caractères du jeton, pour le reconnaître.',
  ],
  'Until when it works; empty for as long as wanted.': [
    'Sah sehingga bila; kosong selama dikehendaki.',
    'Jusqu’à quand il fonctionne ; vide pour aussi longtemps que voulu.',
  ],
  'When it was last used, to the minute.': [
    'Bila terakhir digunakan, tepat kepada minit.',
    'Dernière utilisation, à la minute près.',
  ],
} as const satisfies WordList;
