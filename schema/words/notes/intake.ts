import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const intakeNotes = {
  'Name that people use, for instance the address.': [
    'Nama yang digunakan orang, misalnya alamat.',
    'Nom d’usage, par exemple l’adresse.',
  ],
  'How its mails come to us.': [
    'Cara melnya sampai kepada kami.',
    'Comment ses e-mails nous parviennent.',
  ],
  'An inactive mailbox is not read and accepts nothing.': [
    'Peti mel tidak aktif tidak dibaca dan tidak menerima apa-apa.',
    'Une boîte inactive n’est pas lue et n’accepte rien.',
  ],
  'Site whose profiles read it; empty for all.': [
    'Cawangan yang profilnya membaca peti mel ini; kosong untuk semua.',
    'Site dont les profils la lisent ; vide pour tous.',
  ],
  'Name of the IMAP server.': ['Nama pelayan IMAP.', 'Nom du serveur IMAP.'],
  'Port of the IMAP server.': ['Port pelayan IMAP.', 'Port du serveur IMAP.'],
  'How the connection is protected.': [
    'Cara sambungan dilindungi.',
    'Comment la connexion est protégée.',
  ],
  'Folder to read.': ['Folder untuk dibaca.', 'Dossier à lire.'],
  'Name to sign in with.': ['Nama untuk log masuk.', 'Nom pour se connecter.'],
  'What proves who we are.': [
    'Apa yang membuktikan identiti kami.',
    'Ce qui prouve qui nous sommes.',
  ],
  'Stored encrypted; never shown again. Leave empty to keep it.': [
    'Disimpan tersulit; tidak dipaparkan lagi. Biarkan kosong untuk mengekalkannya.',
    'Conservé chiffré ; jamais réaffiché. Laisser vide pour le garder.',
  ],
  'OAuth2 access token, stored encrypted; never shown again.': [
    'Token akses OAuth2, disimpan tersulit; tidak dipaparkan lagi.',
    'Jeton d’accès OAuth2, conservé chiffré ; jamais réaffiché.',
  ],
  'For HTTP: the key that signs what is sent to us, stored encrypted.': [
    'Untuk HTTP: kunci yang menandatangani apa yang dihantar kepada kami, disimpan tersulit.',
    'Pour HTTP : la clé qui signe ce qui nous est envoyé, conservée chiffrée.',
  ],
  'How often it is looked at, from 5.': [
    'Kekerapan ia diperiksa, mulai 5.',
    'À quelle fréquence elle est relevée, à partir de 5.',
  ],
  'What happens to a mail on the server once it is stored here.': [
    'Apa yang berlaku kepada mel di pelayan selepas disimpan di sini.',
    'Ce qu’il advient d’un e-mail sur le serveur une fois enregistré ici.',
  ],
  'Folder for mails that are moved.': [
    'Folder untuk mel yang dipindahkan.',
    'Dossier des e-mails déplacés.',
  ],
  'Name under which your server writes Authentication-Results; others are not believed.': [
    'Nama yang digunakan pelayan anda untuk menulis Authentication-Results; yang lain tidak dipercayai.',
    'Nom sous lequel votre serveur écrit Authentication-Results ; les autres ne sont pas crus.',
  ],
  'After this the mail as received is removed; what was read from it stays.': [
    'Selepas tempoh ini mel asal dibuang; apa yang dibaca daripadanya kekal.',
    'Passé ce délai, l’e-mail tel que reçu est supprimé ; ce qui en a été lu reste.',
  ],
  'Who is told when something is wrong.': [
    'Siapa yang dimaklumkan jika ada masalah.',
    'Qui est prévenu en cas de problème.',
  ],
  'Without a mail for so long the responsible person is told; empty for never.': [
    'Jika tiada mel selama ini, orang yang bertanggungjawab dimaklumkan; kosong bermakna tidak pernah.',
    'Sans e-mail pendant cette durée, la personne responsable est prévenue ; vide pour jamais.',
  ],
  'Generation of the folder on the server.': [
    'Generasi folder di pelayan.',
    'Génération du dossier sur le serveur.',
  ],
  'Up to here mails are stored here.': [
    'Mel disimpan di sini sehingga nombor ini.',
    'Jusqu’ici, les e-mails sont enregistrés ici.',
  ],
  'When the server last answered or a mail last came.': [
    'Bila pelayan terakhir menjawab atau mel terakhir tiba.',
    'Quand le serveur a répondu ou qu’un e-mail est arrivé pour la dernière fois.',
  ],
  'When the last mail came in.': ['Bila mel terakhir tiba.', 'Quand le dernier e-mail est arrivé.'],
  'What went wrong at the last attempt; empty when it went well.': [
    'Masalah pada percubaan terakhir; kosong jika berjaya.',
    'Ce qui a échoué au dernier essai ; vide si tout s’est bien passé.',
  ],
  'The same in words.': ['Perkara yang sama dalam perkataan.', 'La même chose en mots.'],
  'When.': ['Bila.', 'Quand.'],
  'When the responsible person was told of what is wrong now.': [
    'Bila orang yang bertanggungjawab dimaklumkan tentang masalah sekarang.',
    'Quand la personne responsable a été prévenue du problème actuel.',
  ],
  'What the rule is for.': ['Tujuan peraturan.', 'À quoi sert la règle.'],
  'The higher is asked first.': [
    'Yang lebih tinggi disemak dahulu.',
    'La plus haute est examinée en premier.',
  ],
  'Only this mailbox; empty for all.': [
    'Peti mel ini sahaja; kosong untuk semua.',
    'Cette boîte seulement ; vide pour toutes.',
  ],
  'Address of the sender; * and ? stand for any text and any sign.': [
    'Alamat pengirim; * dan ? mewakili sebarang teks dan sebarang aksara.',
    'Adresse de l’expéditeur ; * et ? remplacent un texte et un signe quelconques.',
  ],
  'Domain of the sender, with its subdomains.': [
    'Domain pengirim, termasuk subdomainnya.',
    'Domaine de l’expéditeur, avec ses sous-domaines.',
  ],
  'Texts of which the subject holds one, divided by |.': [
    'Teks yang salah satunya terkandung dalam subjek, dipisahkan dengan |.',
    'Textes dont l’objet contient un, séparés par |.',
  ],
  'What this sender may ask for; empty for everything.': [
    'Apa yang boleh diminta oleh pengirim ini; kosong untuk semua.',
    'Ce que cet expéditeur peut demander ; vide pour tout.',
  ],
  'What happens.': ['Apa yang berlaku.', 'Ce qui se passe.'],
  'Who gets it, when the rule gives it to a person.': [
    'Siapa yang menerimanya, apabila peraturan menyerahkannya kepada pengguna.',
    'Qui le reçoit, quand la règle le confie à une personne.',
  ],
  'An inactive rule is not asked.': [
    'Peraturan tidak aktif tidak digunakan.',
    'Une règle inactive n’est pas consultée.',
  ],
  'Where it came in; empty when it was uploaded.': [
    'Di mana ia diterima; kosong jika dimuat naik.',
    'Où il est arrivé ; vide s’il a été envoyé à la main.',
  ],
  'The site it was uploaded for; of a mailbox the site is its own.': [
    'Cawangan tujuan muat naik; bagi peti mel, cawangan peti mel itu.',
    'Le site pour lequel il a été envoyé ; pour une boîte, c’est le sien.',
  ],
  'By which door.': ['Melalui pintu yang mana.', 'Par quelle porte.'],
  'Message-ID in lower case, else the digest of the mail: the same mail once.': [
    'Message-ID dalam huruf kecil, atau cerna mel: mel yang sama sekali sahaja.',
    'Message-ID en minuscules, sinon l’empreinte de l’e-mail : le même e-mail une seule fois.',
  ],
  'As the sender gave it.': ['Seperti diberikan pengirim.', 'Tel que l’expéditeur l’a donné.'],
  'Message-ID that it answers.': ['Message-ID yang dijawabnya.', 'Message-ID auquel il répond.'],
  'Number in the folder of the server.': [
    'Nombor dalam folder pelayan.',
    'Numéro dans le dossier du serveur.',
  ],
  'Address of the sender.': ['Alamat pengirim.', 'Adresse de l’expéditeur.'],
  'As the mail claims; never believed.': [
    'Seperti didakwa mel; tidak dipercayai.',
    'Ce que prétend l’e-mail ; jamais cru.',
  ],
  'Address that the server received it from.': [
    'Alamat yang menghantarnya ke pelayan.',
    'Adresse d’où le serveur l’a reçu.',
  ],
  'What our own mail server found: SPF, DKIM, DMARC.': [
    'Dapatan pelayan mel kami sendiri: SPF, DKIM, DMARC.',
    'Ce que notre propre serveur de messagerie a constaté : SPF, DKIM, DMARC.',
  ],
  'Subject.': ['Subjek.', 'Objet.'],
  'Date that the mail names.': ['Tarikh yang dinyatakan mel.', 'Date indiquée par l’e-mail.'],
  'What became of it.': ['Apa yang terjadi kepadanya.', 'Ce qu’il est devenu.'],
  'What it asks for.': ['Apa yang dimintanya.', 'Ce qu’il demande.'],
  'Why it was skipped or could not be read.': [
    'Sebab dilangkau atau tidak dapat dibaca.',
    'Pourquoi il a été ignoré ou n’a pu être lu.',
  ],
  'The rule that decided.': ['Peraturan yang memutuskan.', 'La règle qui a décidé.'],
  'A rule marked it.': ['Ditandakan oleh peraturan.', 'Une règle l’a marqué.'],
  'Who is to look at it.': ['Siapa yang perlu melihatnya.', 'Qui doit l’examiner.'],
  'Its text without passwords, cut to a readable length.': [
    'Teksnya tanpa kata laluan, dipendekkan supaya boleh dibaca.',
    'Son texte sans mots de passe, coupé à une longueur lisible.',
  ],
  'Name, type, size and digest of each.': [
    'Nama, jenis, saiz dan cerna setiap satu.',
    'Nom, type, taille et empreinte de chacune.',
  ],
  'The mail as received, encrypted.': [
    'Mel seperti diterima, tersulit.',
    'L’e-mail tel que reçu, chiffré.',
  ],
  'Digest of the mail as received.': [
    'Cerna mel seperti diterima.',
    'Empreinte de l’e-mail tel que reçu.',
  ],
  'Size of the mail.': ['Saiz mel.', 'Taille de l’e-mail.'],
  'When the mail as received is removed.': [
    'Bila mel asal akan dibuang.',
    'Quand l’e-mail tel que reçu sera supprimé.',
  ],
  'When it was removed.': ['Bila ia dibuang.', 'Quand il a été supprimé.'],
  'When it was read.': ['Bila ia dibaca.', 'Quand il a été lu.'],
  'What the search looks into, written by the database: subject, from_address.': [
    'Teks yang dicari, ditulis oleh pangkalan data: subject, from_address.',
    'Texte parcouru par la recherche, écrit par la base de données : subject, from_address.',
  ],
  'Short name; with the version unique in the company.': [
    'Nama pendek; bersama versi, unik dalam syarikat.',
    'Nom court ; avec la version, unique dans la société.',
  ],
  'Raised for each new edition; drafts remember which one read them.': [
    'Dinaikkan bagi setiap edisi baharu; draf mengingati versi yang membacanya.',
    'Augmentée à chaque édition ; les brouillons retiennent celle qui les a lus.',
  ],
  'Only active profiles read.': ['Hanya profil aktif membaca.', 'Seuls les profils actifs lisent.'],
  'Empty for all sites.': ['Kosong untuk semua cawangan.', 'Vide pour tous les sites.'],
  'Group of the orders it makes.': [
    'Kumpulan bagi pesanan yang dibuatnya.',
    'Groupe des ordres qu’il crée.',
  ],
  'Partner of the orders it makes; the form may say otherwise.': [
    'Rakan kongsi bagi pesanan yang dibuatnya; borang boleh menyatakan sebaliknya.',
    'Partenaire des ordres qu’il crée ; le formulaire peut dire autrement.',
  ],
  'The higher is tried first.': [
    'Yang lebih tinggi dicuba dahulu.',
    'Le plus haut est essayé en premier.',
  ],
  'Valid drafts become work orders without a person.': [
    'Draf yang sah menjadi pesanan kerja tanpa pengguna.',
    'Les brouillons valides deviennent des ordres de travail sans intervention.',
  ],
  'How the document is built.': ['Cara dokumen dibina.', 'Comment le document est construit.'],
  'What tells this form from others: texts, cells, file names, sheets.': [
    'Apa yang membezakan borang ini: teks, sel, nama fail, helaian.',
    'Ce qui distingue ce formulaire des autres : textes, cellules, noms de fichiers, feuilles.',
  ],
  'Labels and synonyms, where a value stands, tick rule, formats, transforms.': [
    'Label dan sinonim, kedudukan nilai, peraturan tanda, format, penukaran.',
    'Libellés et synonymes, place d’une valeur, règle des coches, formats, conversions.',
  ],
  'Where the labels stood when it was activated, so that drift is noticed.': [
    'Kedudukan label semasa diaktifkan, supaya perubahan borang dikesan.',
    'Où étaient les libellés à l’activation, pour remarquer une dérive.',
  ],
  'Result of the last run over its samples.': [
    'Keputusan larian terakhir ke atas sampelnya.',
    'Résultat du dernier passage sur ses exemples.',
  ],
  'When it began to read.': ['Bila ia mula membaca.', 'Quand il a commencé à lire.'],
  'Who activated it.': ['Siapa yang mengaktifkannya.', 'Qui l’a activé.'],
  'Code of the profile, in all its versions.': [
    'Kod profil, dalam semua versinya.',
    'Code du profil, dans toutes ses versions.',
  ],
  'The version it was taught with.': [
    'Versi semasa ia diajar.',
    'La version avec laquelle il a été enseigné.',
  ],
  'The sample.': ['Sampel.', 'L’exemple.'],
  'Its name as sent; a profile may read it.': [
    'Namanya seperti dihantar; profil boleh membacanya.',
    'Son nom tel qu’envoyé ; un profil peut le lire.',
  ],
  'By path in the values: what must be read.': [
    'Mengikut laluan dalam nilai: apa yang mesti dibaca.',
    'Par chemin dans les valeurs : ce qui doit être lu.',
  ],
  'What this sample is for.': ['Tujuan sampel ini.', 'À quoi sert cet exemple.'],
  'How the file came.': ['Cara fail tiba.', 'Comment le fichier est arrivé.'],
  'How far the reading is.': ['Peringkat pembacaan.', 'Où en est la lecture.'],
  'First session of the upload it came with; empty when it came alone or first.': [
    'Sesi pertama bagi muat naik yang sama; kosong jika bersendirian atau pertama.',
    'Première lecture de l’envoi dont il fait partie ; vide s’il est seul ou premier.',
  ],
  'The mail it came with.': ['Mel yang membawanya.', 'L’e-mail qui l’a apporté.'],
  'The site it is for; empty when not said.': [
    'Cawangan tujuannya; kosong jika tidak dinyatakan.',
    'Le site concerné ; vide si non précisé.',
  ],
  'What the document asks for.': ['Apa yang diminta dokumen.', 'Ce que demande le document.'],
  'Name of the file as sent.': ['Nama fail seperti dihantar.', 'Nom du fichier tel qu’envoyé.'],
  'The file itself.': ['Fail itu sendiri.', 'Le fichier lui-même.'],
  'Digest of the file.': ['Cerna fail.', 'Empreinte du fichier.'],
  'Size of the file.': ['Saiz fail.', 'Taille du fichier.'],
  'The profile that recognised it.': ['Profil yang mengenalinya.', 'Le profil qui l’a reconnu.'],
  '0 to 1: share of the signs of the layout that were found.': [
    '0 hingga 1: bahagian tanda susun atur yang ditemui.',
    'De 0 à 1 : part des signes de la disposition qui ont été trouvés.',
  ],
  'What stands elsewhere than when the profile was activated; empty when nothing moved.': [
    'Apa yang beralih sejak profil diaktifkan; kosong jika tiada.',
    'Ce qui a changé de place depuis l’activation du profil ; vide si rien n’a bougé.',
  ],
  'What of the document was not read, or read in doubt; empty when all is plain.': [
    'Apa yang tidak dibaca atau diragui dalam dokumen; kosong jika semuanya jelas.',
    'Ce qui n’a pas été lu du document, ou l’a été dans le doute ; vide si tout est clair.',
  ],
  'How the reading ended.': ['Bagaimana pembacaan berakhir.', 'Comment la lecture s’est terminée.'],
  'What kind of failure.': ['Jenis kegagalan.', 'Quel type d’échec.'],
  'Code of the error.': ['Kod ralat.', 'Code de l’erreur.'],
  'The error in words.': ['Ralat dalam perkataan.', 'L’erreur en mots.'],
  'Picture of the first page.': ['Gambar halaman pertama.', 'Image de la première page.'],
  'When the snapshot is removed; empty when it belongs to a work order.': [
    'Bila gambar dibuang; kosong jika milik pesanan kerja.',
    'Quand l’aperçu sera supprimé ; vide s’il appartient à un ordre de travail.',
  ],
  'When the snapshot was removed.': ['Bila gambar dibuang.', 'Quand l’aperçu a été supprimé.'],
  'When the file was removed for its age.': [
    'Bila fail dibuang kerana usianya.',
    'Quand le fichier a été supprimé en raison de son âge.',
  ],
  'Bounded preview of the cells for the review screen.': [
    'Pratonton sel yang terhad untuk skrin semakan.',
    'Aperçu limité des cellules pour l’écran de vérification.',
  ],
  'What the rows of a list share: columns of each field by sheet, words of the confidence.': [
    'Apa yang dikongsi oleh baris senarai: lajur setiap medan mengikut helaian, perkataan keyakinan.',
    'Ce que partagent les lignes d’une liste : colonnes de chaque champ par feuille, mots de la fiabilité.',
  ],
  'The session it was read in.': ['Sesi pembacaannya.', 'La lecture dont il vient.'],
  'Place in the session, from 1.': [
    'Kedudukan dalam sesi, bermula 1.',
    'Rang dans la lecture, à partir de 1.',
  ],
  'Where the review stands.': ['Peringkat semakan.', 'Où en est la vérification.'],
  'How it relates to what is known.': [
    'Kaitannya dengan apa yang diketahui.',
    'Son rapport avec ce qui est connu.',
  ],
  'The order it repeats, moves or changes.': [
    'Pesanan yang diulang, dipindah atau diubah.',
    'L’ordre qu’il répète, déplace ou modifie.',
  ],
  '0 to 1: how sure the reading is.': [
    '0 hingga 1: sejauh mana bacaan itu pasti.',
    'De 0 à 1 : à quel point la lecture est sûre.',
  ],
  'The profile that read it.': ['Profil yang membacanya.', 'Le profil qui l’a lu.'],
  'Its version then.': ['Versinya ketika itu.', 'Sa version d’alors.'],
  'Service id, for search.': [
    'ID perkhidmatan, untuk carian.',
    'Identifiant de service, pour la recherche.',
  ],
  'Work order number, for search.': [
    'Nombor pesanan kerja, untuk carian.',
    'Numéro d’ordre de travail, pour la recherche.',
  ],
  'Customer, for search.': ['Pelanggan, untuk carian.', 'Client, pour la recherche.'],
  'Group of the order it would make; for the filters of the queue.': [
    'Kumpulan pesanan yang akan dibuat; untuk penapis giliran.',
    'Groupe de l’ordre qu’il créerait ; pour les filtres de la file.',
  ],
  'Work type by code, for the filters.': [
    'Jenis kerja mengikut kod, untuk penapis.',
    'Type d’intervention par code, pour les filtres.',
  ],
  'How its file came, for the filters.': [
    'Cara failnya tiba, untuk penapis.',
    'Comment son fichier est arrivé, pour les filtres.',
  ],
  'The building it was bound to.': [
    'Bangunan yang diikat kepadanya.',
    'L’immeuble auquel il a été lié.',
  ],
  'The building as the document names it.': [
    'Bangunan seperti dinamakan dokumen.',
    'L’immeuble tel que le document le nomme.',
  ],
  'Candidates with their likeness.': [
    'Calon dengan tahap persamaannya.',
    'Candidats avec leur ressemblance.',
  ],
  'What makes two requests the same.': [
    'Apa yang menjadikan dua permintaan sama.',
    'Ce qui rend deux demandes identiques.',
  ],
  'The values read, in normal form.': [
    'Nilai yang dibaca, dalam bentuk biasa.',
    'Les valeurs lues, sous forme normale.',
  ],
  'The cell or line each value came from; empty for a row of a list whose place says it.': [
    'Sel atau baris asal setiap nilai; kosong bagi baris senarai yang tempatnya sudah jelas.',
    'La cellule ou la ligne d’où vient chaque valeur ; vide pour une ligne de liste dont la place le dit.',
  ],
  'Row of a list: number of its sheet in the session.': [
    'Baris senarai: nombor helaiannya dalam sesi.',
    'Ligne d’une liste : numéro de sa feuille dans la lecture.',
  ],
  'Row of a list: its row in the sheet.': [
    'Baris senarai: barisnya dalam helaian.',
    'Ligne d’une liste : sa ligne dans la feuille.',
  ],
  'Row of a list: number of its confidence notes in the session.': [
    'Baris senarai: nombor catatan keyakinannya dalam sesi.',
    'Ligne d’une liste : numéro de ses notes de fiabilité dans la lecture.',
  ],
  'What keeps it from being valid: field, code, message.': [
    'Apa yang menjadikannya tidak sah: field, code, message.',
    'Ce qui l’empêche d’être valide : field, code, message.',
  ],
  'How many errors, for the filters.': [
    'Bilangan ralat, untuk penapis.',
    'Nombre d’erreurs, pour les filtres.',
  ],
  'What a person should look at.': [
    'Apa yang perlu dilihat oleh pengguna.',
    'Ce qu’une personne devrait regarder.',
  ],
  'What raised or lowered the confidence.': [
    'Apa yang menaikkan atau menurunkan keyakinan.',
    'Ce qui a augmenté ou réduit la fiabilité.',
  ],
  'Fields that differ from the matching order.': [
    'Medan yang berbeza daripada pesanan yang padan.',
    'Champs qui diffèrent de l’ordre correspondant.',
  ],
  'Differences that the reviewer refused: field, value of the order, value of the form.': [
    'Perbezaan yang ditolak penyemak: medan, nilai pesanan, nilai borang.',
    'Différences refusées par le vérificateur : champ, valeur de l’ordre, valeur du formulaire.',
  ],
  'Passwords read from the form, encrypted.': [
    'Kata laluan yang dibaca daripada borang, tersulit.',
    'Mots de passe lus sur le formulaire, chiffrés.',
  ],
  'The order it became.': ['Pesanan yang terhasil.', 'L’ordre qu’il est devenu.'],
  'When it was approved or rejected.': [
    'Bila diluluskan atau ditolak.',
    'Quand il a été approuvé ou rejeté.',
  ],
  'Who decided; empty when the profile did.': [
    'Siapa yang memutuskan; kosong jika profil yang memutuskan.',
    'Qui a décidé ; vide si c’est le profil.',
  ],
  'Who is reviewing it.': ['Siapa yang sedang menyemaknya.', 'Qui le vérifie.'],
  'Since when.': ['Sejak bila.', 'Depuis quand.'],
  'What the search looks into, written by the database: service_id, wo_number, customer_name.': [
    'Teks yang dicari, ditulis oleh pangkalan data: service_id, wo_number, customer_name.',
    'Texte parcouru par la recherche, écrit par la base de données : service_id, wo_number, customer_name.',
  ],
  'What is asked for.': ['Apa yang diminta.', 'Ce qui est demandé.'],
  'In a few words.': ['Secara ringkas.', 'En quelques mots.'],
  'The line or cell each value came from.': [
    'Baris atau sel asal setiap nilai.',
    'La ligne ou la cellule d’où vient chaque valeur.',
  ],
  'The order it is about.': ['Pesanan yang berkenaan.', 'L’ordre concerné.'],
  'The building it is about.': ['Bangunan yang berkenaan.', 'L’immeuble concerné.'],
  'Why it waits for a person.': ['Sebab ia menunggu pengguna.', 'Pourquoi il attend une personne.'],
  'What was done: the state reached, the rows written.': [
    'Apa yang dilakukan: status yang dicapai, baris yang ditulis.',
    'Ce qui a été fait : l’état atteint, les lignes écrites.',
  ],
  'What took it up later, e.g. a payment.': [
    'Apa yang menggunakannya kemudian, cth. bayaran.',
    'Ce qui l’a repris plus tard, p. ex. un paiement.',
  ],
  'When it was applied or dismissed.': [
    'Bila digunakan atau diketepikan.',
    'Quand il a été appliqué ou écarté.',
  ],
  'Who decided; empty when the rules did.': [
    'Siapa yang memutuskan; kosong jika peraturan yang memutuskan.',
    'Qui a décidé ; vide si ce sont les règles.',
  ],
  'What the person wrote.': ['Apa yang ditulis pengguna.', 'Ce qu’a écrit la personne.'],
  'What the search looks into, written by the database: service_id, summary.': [
    'Teks yang dicari, ditulis oleh pangkalan data: service_id, summary.',
    'Texte parcouru par la recherche, écrit par la base de données : service_id, summary.',
  ],
} as const satisfies WordList;
