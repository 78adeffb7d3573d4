import type { Text } from '../languages.ts';

export const platformMessages = {
  'CONTENT_TOO_LARGE.body': {
    en: 'The body is larger than {limit} bytes.',
    ms: 'Kandungan lebih besar daripada {limit} bait.',
    fr: 'Le contenu dépasse {limit} octets.',
  },
  'INVALID_PAYLOAD.manyRows': {
    en: 'At most {most} rows are written at once; send them in parts.',
    ms: 'Paling banyak {most} baris ditulis sekali gus; hantar secara berperingkat.',
    fr: 'Au plus {most} lignes sont écrites à la fois ; envoyez-les en plusieurs parties.',
  },
  'INVALID_PAYLOAD.manyImported': {
    en: 'At most {most} rows are imported at once, with the rows below them. Divide the file, or use the import on the page of its own where there is one.',
    ms: 'Paling banyak {most} baris diimport sekali gus, termasuk baris di bawahnya. Bahagikan fail, atau guna import pada halamannya sendiri jika ada.',
    fr: 'Au plus {most} lignes sont importées à la fois, avec celles qui en dépendent. Divisez le fichier ou utilisez l’importation de la page prévue, s’il y en a une.',
  },
  'INVALID_PAYLOAD.slowImport': {
    en: 'The import was not finished after {minutes} minutes, and nothing of it was kept. Divide the file.',
    ms: 'Import tidak selesai selepas {minutes} minit, dan tiada apa-apa yang disimpan. Bahagikan fail.',
    fr: 'L’importation n’était pas finie après {minutes} minutes, et rien n’en a été gardé. Divisez le fichier.',
  },
  'CONTENT_TOO_LARGE.values': {
    en: 'The request has more than {most} values; send it in parts.',
    ms: 'Permintaan ini mempunyai lebih daripada {most} nilai; hantar secara berperingkat.',
    fr: 'La requête contient plus de {most} valeurs ; envoyez-la en plusieurs parties.',
  },
  'QUERY_TOO_LARGE.export': {
    en: 'That is too much for one export as {format}: ask for {rows} rows at most, or for fewer fields.',
    ms: 'Terlalu banyak untuk satu eksport sebagai {format}: minta paling banyak {rows} baris, atau kurangkan medan.',
    fr: 'C’est trop pour une exportation en {format} : demandez au plus {rows} lignes, ou moins de champs.',
  },
  'CONTENT_TOO_LARGE.field': {
    en: 'Field "{name}" is too long.',
    ms: 'Medan "{name}" terlalu panjang.',
    fr: 'Le champ « {name} » est trop long.',
  },
  'CONTENT_TOO_LARGE.file': {
    en: '"{fileName}" is larger than {limit} bytes.',
    ms: '"{fileName}" lebih besar daripada {limit} bait.',
    fr: '« {fileName} » dépasse {limit} octets.',
  },
  'CONTENT_TOO_LARGE.files': {
    en: 'At most {maxFiles} files at once.',
    ms: 'Paling banyak {maxFiles} fail serentak.',
    fr: 'Au plus {maxFiles} fichiers à la fois.',
  },
  'FAILED_VALIDATION.account': {
    en: 'Give your name and a password.',
    ms: 'Berikan nama anda dan kata laluan.',
    fr: 'Indiquez votre nom et un mot de passe.',
  },
  'FAILED_VALIDATION.docket': {
    en: 'Send a file, or ask to generate the docket.',
    ms: 'Hantar fail, atau minta doket dijana.',
    fr: 'Envoyez un fichier, ou demandez à générer le bon.',
  },
  'FAILED_VALIDATION.field': {
    en: '{field}: {problem}',
    ms: '{field}: {problem}',
    fr: '{field} : {problem}',
  },
  'FAILED_VALIDATION.input': {
    en: 'Invalid {part}: {problems}',
    ms: '{part} tidak sah: {problems}',
    fr: '{part} non valide : {problems}',
  },
  'FAILED_VALIDATION.outside': {
    en: 'A value is outside what is allowed.',
    ms: 'Ada nilai di luar julat yang dibenarkan.',
    fr: 'Une valeur est hors de ce qui est permis.',
  },
  'FAILED_VALIDATION.part': {
    en: 'The part "file" is missing.',
    ms: 'Bahagian "file" tiada.',
    fr: 'La partie « file » manque.',
  },
  'FAILED_VALIDATION.path': {
    en: 'The path has a character that no address has.',
    ms: 'Laluan mengandungi aksara yang tidak dibenarkan.',
    fr: 'Le chemin contient un caractère qu’aucune adresse n’a.',
  },
  'FAILED_VALIDATION.stored': {
    en: 'A value cannot be stored: {reason}.',
    ms: 'Nilai tidak dapat disimpan: {reason}.',
    fr: 'Une valeur ne peut être enregistrée : {reason}.',
  },
  FORBIDDEN: {
    en: 'You do not have permission to do this.',
    ms: 'Anda tidak mempunyai kebenaran untuk melakukan ini.',
    fr: 'Vous n’avez pas le droit de faire cela.',
  },
  'FORBIDDEN.key': {
    en: 'You do not choose the key of a new row ({field}): it is given to it.',
    ms: 'Anda tidak memilih kunci baris baharu ({field}): kunci itu diberikan kepadanya.',
    fr: 'Vous ne choisissez pas la clé d’une nouvelle ligne ({field}) : elle lui est donnée.',
  },
  'FORBIDDEN.row': {
    en: 'You do not have permission to access "{id}" in {collection}.',
    ms: 'Anda tidak mempunyai kebenaran untuk mengakses "{id}" dalam {collection}.',
    fr: 'Vous n’avez pas le droit d’accéder à « {id} » dans {collection}.',
  },
  HASH_TOO_LARGE: {
    en: '"string" is longer than {limit}.',
    ms: '"string" lebih panjang daripada {limit}.',
    fr: '« string » dépasse {limit}.',
  },
  IMAGE_TOO_LARGE: {
    en: '"{name}" asks for {asked} pixels; {longestSide} are allowed.',
    ms: '"{name}" meminta {asked} piksel; {longestSide} dibenarkan.',
    fr: '« {name} » demande {asked} pixels ; {longestSide} sont permis.',
  },
  INVALID_CREDENTIALS: {
    en: 'Sign in first.',
    ms: 'Log masuk dahulu.',
    fr: 'Connectez-vous d’abord.',
  },
  INVALID_FOREIGN_KEY: {
    en: '{fields} points at a row that is not there.',
    ms: '{fields} menunjuk kepada baris yang tidak wujud.',
    fr: '{fields} désigne une ligne qui n’existe pas.',
  },
  'INVALID_PAYLOAD.body': {
    en: 'The body was cut off.',
    ms: 'Kandungan terputus.',
    fr: 'Le contenu a été interrompu.',
  },
  'INVALID_PAYLOAD.cutOff': {
    en: 'The upload was cut off.',
    ms: 'Muat naik terputus.',
    fr: 'L’envoi a été interrompu.',
  },
  'INVALID_PAYLOAD.detail': {
    en: 'Invalid payload: {field} {message}.',
    ms: 'Kandungan tidak sah: {field} {message}.',
    fr: 'Contenu non valide : {field} {message}.',
  },
  'INVALID_PAYLOAD.ifMatch': {
    en: 'If-Match must carry the version of the row.',
    ms: 'If-Match mesti mengandungi versi baris.',
    fr: 'If-Match doit porter la version de la ligne.',
  },
  'INVALID_PAYLOAD.key': {
    en: 'Idempotency-Key is too long.',
    ms: 'Idempotency-Key terlalu panjang.',
    fr: 'Idempotency-Key est trop longue.',
  },
  'INVALID_PAYLOAD.heading': {
    en: '“{heading}” cannot be the heading of a column. A heading is the name of a field; there are {most} columns at most.',
    ms: '“{heading}” tidak boleh menjadi tajuk lajur. Tajuk ialah nama medan; paling banyak {most} lajur.',
    fr: '« {heading} » ne peut pas être l’en-tête d’une colonne. Un en-tête est le nom d’un champ ; il y a {most} colonnes au plus.',
  },
  'INVALID_PAYLOAD.noFile': {
    en: 'The form has no file. Choose a file and send it again.',
    ms: 'Borang ini tiada fail. Pilih fail dan hantar semula.',
    fr: 'Le formulaire n’a pas de fichier. Choisissez un fichier et renvoyez-le.',
  },
  'INVALID_PAYLOAD.upload': {
    en: 'The upload is broken: {cause}.',
    ms: 'Muat naik rosak: {cause}.',
    fr: 'L’envoi est défectueux : {cause}.',
  },
  'INVALID_PAYLOAD.version': {
    en: '"version" must be the number of the version you saw.',
    ms: '"version" mesti nombor versi yang anda lihat.',
    fr: '« version » doit être le numéro de la version que vous avez vue.',
  },
  'INVALID_QUERY.cursor': {
    en: 'This cursor was not made by this list.',
    ms: 'Kursor ini tidak dibuat oleh senarai ini.',
    fr: 'Ce curseur n’a pas été créé par cette liste.',
  },
  'INVALID_QUERY.detail': {
    en: 'Invalid query: {field} {message}.',
    ms: 'Pertanyaan tidak sah: {field} {message}.',
    fr: 'Requête non valide : {field} {message}.',
  },
  'INVALID_QUERY.filter': {
    en: 'filter, {field}: {problem}',
    ms: 'penapis, {field}: {problem}',
    fr: 'filtre, {field} : {problem}',
  },
  'INVALID_QUERY.group': {
    en: 'Invalid query: rows cannot be grouped by {field}, which is a list.',
    ms: 'Pertanyaan tidak sah: baris tidak boleh dikumpulkan mengikut {field}, yang merupakan senarai.',
    fr: 'Requête non valide : les lignes ne peuvent pas être groupées par {field}, qui est une liste.',
  },
  'INVALID_QUERY.moment': {
    en: 'Invalid query: {field} is compared with a moment that does not exist, or as text with what is no text.',
    ms: 'Pertanyaan tidak sah: {field} dibandingkan dengan masa yang tidak wujud, atau sebagai teks dengan sesuatu yang bukan teks.',
    fr: 'Requête non valide : {field} est comparé à un moment qui n’existe pas, ou comme texte à ce qui n’en est pas un.',
  },
  'INVALID_QUERY.object': {
    en: 'Invalid query: it must be an object.',
    ms: 'Pertanyaan tidak sah: ia mesti objek.',
    fr: 'Requête non valide : elle doit être un objet.',
  },
  'INVALID_QUERY.unsearchable': {
    en: '{path} cannot be searched for.',
    ms: '{path} tidak boleh dicari.',
    fr: '{path} ne peut pas être recherché.',
  },
  PLATFORM_ALREADY_APPLIED: {
    en: 'The request was applied; its answer was lost with the server process. Read the row instead.',
    ms: 'Permintaan telah dilaksanakan; jawapannya hilang bersama proses pelayan. Baca baris itu.',
    fr: 'La requête a été appliquée ; sa réponse s’est perdue avec le processus du serveur. Lisez plutôt la ligne.',
  },
  'PLATFORM_ALREADY_APPLIED.rights': {
    en: 'The request was applied; your rights have changed since. Read the row instead.',
    ms: 'Permintaan telah dilaksanakan; kebenaran anda telah berubah sejak itu. Baca baris itu.',
    fr: 'La requête a été appliquée ; vos droits ont changé depuis. Lisez plutôt la ligne.',
  },
  PLATFORM_BUSY: {
    en: 'Somebody else is working on this row.',
    ms: 'Orang lain sedang mengerjakan baris ini.',
    fr: 'Quelqu’un d’autre travaille sur cette ligne.',
  },
  PLATFORM_CROSSED: {
    en: 'Others were changing the same rows. Nothing was saved; try again.',
    ms: 'Orang lain sedang mengubah baris yang sama. Tiada apa-apa disimpan; cuba semula.',
    fr: 'D’autres modifiaient les mêmes lignes. Rien n’a été enregistré ; réessayez.',
  },
  PLATFORM_IDEMPOTENCY_KEY_REUSED: {
    en: 'This Idempotency-Key was used with another request.',
    ms: 'Idempotency-Key ini telah digunakan dengan permintaan lain.',
    fr: 'Cette Idempotency-Key a servi pour une autre requête.',
  },
  PLATFORM_OVERLAP: {
    en: 'This overlaps with another row.',
    ms: 'Ini bertindih dengan baris lain.',
    fr: 'Cela chevauche une autre ligne.',
  },
  PLATFORM_REQUEST_IN_PROGRESS: {
    en: 'The same request is still running.',
    ms: 'Permintaan yang sama masih berjalan.',
    fr: 'La même requête est encore en cours.',
  },
  PLATFORM_SECRET_UNREADABLE: {
    en: 'A stored secret cannot be read: it was sealed under another SECRET or has been altered.',
    ms: 'Data sulit yang disimpan tidak dapat dibaca: ia dimeterai dengan SECRET lain atau telah diubah.',
    fr: 'Une donnée confidentielle enregistrée est illisible : elle a été scellée sous un autre SECRET ou a été altérée.',
  },
  PLATFORM_STILL_REFERENCED: {
    en: 'Other rows still refer to this. Nothing was deleted: change or delete those first.',
    ms: 'Baris lain masih merujuk kepada ini. Tiada apa-apa dipadam: ubah atau padam baris itu dahulu.',
    fr: 'D’autres lignes s’y réfèrent encore. Rien n’a été supprimé : modifiez ou supprimez-les d’abord.',
  },
  'PLATFORM_STILL_REFERENCED.by': {
    en: '{count, plural, one {This is still used} other {Some of these are still used}} by {by}. Nothing was deleted: change or delete those first.',
    ms: '{count, plural, other {Ini masih digunakan}} oleh {by}. Tiada apa-apa dipadam: ubah atau padam yang itu dahulu.',
    fr: '{count, plural, one {Ceci est encore utilisé} other {Certains sont encore utilisés}} par {by}. Rien n’a été supprimé : modifiez ou supprimez-les d’abord.',
  },
  'PLATFORM_STILL_REFERENCED.unseen': {
    en: 'This is still used by rows that you do not see. Nothing was deleted.',
    ms: 'Ini masih digunakan oleh baris yang tidak anda lihat. Tiada apa-apa dipadam.',
    fr: 'Ceci est encore utilisé par des lignes que vous ne voyez pas. Rien n’a été supprimé.',
  },
  REFERENCES: {
    en: '{isMore, select, true {more than } other {}}{count} {what}',
    ms: '{isMore, select, true {lebih daripada } other {}}{count} {what}',
    fr: '{isMore, select, true {plus de } other {}}{count} {what}',
  },
  RECORD_NOT_UNIQUE: {
    en: 'A row with these values exists.',
    ms: 'Baris dengan nilai ini sudah wujud.',
    fr: 'Une ligne avec ces valeurs existe déjà.',
  },
  'RECORD_NOT_UNIQUE.fields': {
    en: '{fields}: there is another row with the same already.',
    ms: '{fields}: sudah ada baris lain yang sama.',
    fr: '{fields} : une autre ligne porte déjà la même valeur.',
  },
  PLATFORM_SENT_ALREADY: {
    en: 'This has been sent already; it stands there once.',
    ms: 'Ini telah dihantar; ia ada sekali sahaja.',
    fr: 'Ceci a déjà été envoyé ; il n’y figure qu’une fois.',
  },
  REQUESTS_EXCEEDED: {
    en: 'Too many requests, try again shortly.',
    ms: 'Terlalu banyak permintaan, cuba semula sebentar lagi.',
    fr: 'Trop de requêtes, réessayez dans un instant.',
  },
  'REQUESTS_EXCEEDED.share': {
    en: 'Your company has {maxWaiting} items waiting for {name}. Try again when some are done.',
    ms: 'Syarikat anda mempunyai {maxWaiting} perkara menunggu untuk {name}. Cuba semula apabila sebahagiannya selesai.',
    fr: 'Votre société a {maxWaiting} éléments en attente pour {name}. Réessayez quand certains seront terminés.',
  },
  REQUEST_TIMEOUT: {
    en: 'The body came slower than {bytesPerSecond} bytes a second. Send it again.',
    ms: 'Kandungan tiba lebih perlahan daripada {bytesPerSecond} bait sesaat. Hantar semula.',
    fr: 'Le contenu est arrivé à moins de {bytesPerSecond} octets par seconde. Renvoyez-le.',
  },
  SERVICE_UNAVAILABLE: {
    en: 'Too many large bodies arrive at once. Send this one again in half a minute.',
    ms: 'Terlalu banyak kandungan besar tiba serentak. Hantar semula dalam setengah minit.',
    fr: 'Trop de contenus volumineux arrivent en même temps. Renvoyez celui-ci dans trente secondes.',
  },
  SIGN_IN_BY_TOKEN: {
    en: 'Sockets sign in with a token.',
    ms: 'Soket log masuk dengan token.',
    fr: 'Les sockets se connectent avec un jeton.',
  },
  SIGN_IN_LIMIT: {
    en: 'Too many tries. Try again in {minutes} minutes.',
    ms: 'Terlalu banyak percubaan. Cuba semula dalam {minutes} minit.',
    fr: 'Trop d’essais. Réessayez dans {minutes} minutes.',
  },
  'SIGN_IN_LIMIT.seconds': {
    en: 'Too many tries. Try again in {seconds} seconds.',
    ms: 'Terlalu banyak percubaan. Cuba semula dalam {seconds} saat.',
    fr: 'Trop d’essais. Réessayez dans {seconds} secondes.',
  },
  TOKEN_EXPIRED: { en: 'Token expired.', ms: 'Token telah luput.', fr: 'Jeton expiré.' },
  UNSUPPORTED_MEDIA_TYPE: {
    en: 'Send the body as {types}.',
    ms: 'Hantar kandungan sebagai {types}.',
    fr: 'Envoyez le contenu en {types}.',
  },
  'STRUCTURE_LOCKED.collection': {
    en: 'The collection {subject} cannot be deleted here. It comes with the product and is changed in its model (schema/model), which npm run schema:apply brings here.',
    ms: 'Koleksi {subject} tidak boleh dipadam di sini. Ia datang bersama produk dan diubah dalam modelnya (schema/model), yang dibawa ke sini oleh npm run schema:apply.',
    fr: 'La collection {subject} ne peut pas être supprimée ici. Elle fait partie du produit et se modifie dans son modèle (schema/model), que npm run schema:apply apporte ici.',
  },
  'STRUCTURE_LOCKED.field': {
    en: 'The field {subject} cannot be deleted here. It comes with the product and is changed in its model (schema/model), which npm run schema:apply brings here.',
    ms: 'Medan {subject} tidak boleh dipadam di sini. Ia datang bersama produk dan diubah dalam modelnya (schema/model), yang dibawa ke sini oleh npm run schema:apply.',
    fr: 'Le champ {subject} ne peut pas être supprimé ici. Il fait partie du produit et se modifie dans son modèle (schema/model), que npm run schema:apply apporte ici.',
  },
  'STRUCTURE_LOCKED.relation': {
    en: 'The relation {subject} cannot be deleted here. It comes with the product and is changed in its model (schema/model), which npm run schema:apply brings here.',
    ms: 'Hubungan {subject} tidak boleh dipadam di sini. Ia datang bersama produk dan diubah dalam modelnya (schema/model), yang dibawa ke sini oleh npm run schema:apply.',
    fr: 'La relation {subject} ne peut pas être supprimée ici. Elle fait partie du produit et se modifie dans son modèle (schema/model), que npm run schema:apply apporte ici.',
  },
  'STRUCTURE_LOCKED.change': {
    en: '{locked} of {subject} cannot be changed here. It comes with the product and is changed in its model (schema/model), which npm run schema:apply brings here. Labels, notes, order, groups, interfaces, colours and further choices stay yours, as do fields and collections of your own.',
    ms: '{locked} bagi {subject} tidak boleh diubah di sini. Ia datang bersama produk dan diubah dalam modelnya (schema/model), yang dibawa ke sini oleh npm run schema:apply. Label, nota, susunan, kumpulan, antara muka, warna dan pilihan tambahan kekal milik anda, begitu juga medan dan koleksi anda sendiri.',
    fr: '{locked} de {subject} ne peut pas être modifié ici. Cela fait partie du produit et se modifie dans son modèle (schema/model), que npm run schema:apply apporte ici. Libellés, notes, ordre, groupes, interfaces, couleurs et choix supplémentaires restent les vôtres, comme vos propres champs et collections.',
  },
  'STRUCTURE_LOCKED.name': {
    en: 'The name {subject} is taken by the product, whose model (schema/model) says what it is. Choose another.',
    ms: 'Nama {subject} digunakan oleh produk, yang modelnya (schema/model) menentukan maksudnya. Pilih nama lain.',
    fr: 'Le nom {subject} est pris par le produit, dont le modèle (schema/model) dit ce que c’est. Choisissez-en un autre.',
  },
  'STRUCTURE_LOCKED.role': {
    en: 'The role {name} is everybody’s and cannot be deleted.',
    ms: 'Peranan {name} dikongsi oleh semua orang dan tidak boleh dipadam.',
    fr: 'Le rôle {name} est celui de tous et ne peut pas être supprimé.',
  },
  'STRUCTURE_LOCKED.policy': {
    en: 'This policy is made from a persona for one company: change the persona, or grant more by a policy of your own. It goes with its company.',
    ms: 'Polisi ini dibuat daripada persona untuk satu syarikat: ubah persona itu, atau beri lebih hak dengan polisi anda sendiri. Ia dipadam bersama syarikatnya.',
    fr: 'Cette politique est faite d’un profil pour une société : modifiez le profil, ou accordez davantage par une politique à vous. Elle disparaît avec sa société.',
  },
  'STRUCTURE_LOCKED.policyField': {
    en: '{field} cannot be changed. This policy is made from a persona for one company: change the persona, or grant more by a policy of your own.',
    ms: '{field} tidak boleh diubah. Polisi ini dibuat daripada persona untuk satu syarikat: ubah persona itu, atau beri lebih hak dengan polisi anda sendiri.',
    fr: '{field} ne peut pas être modifié. Cette politique est faite d’un profil pour une société : modifiez le profil, ou accordez davantage par une politique à vous.',
  },
  'INVALID_PAYLOAD.name': {
    en: 'Invalid payload: {field} must begin with a letter, have letters, digits and underscores only, at most 63, and be no word such as "constructor".',
    ms: 'Data tidak sah: {field} mesti bermula dengan huruf, hanya mengandungi huruf, digit dan garis bawah, paling banyak 63, dan bukan perkataan seperti "constructor".',
    fr: 'Données refusées : {field} doit commencer par une lettre, n’avoir que lettres, chiffres et tirets bas, 63 au plus, et n’être aucun mot comme « constructor ».',
  },
  'INVALID_PAYLOAD.mail': { en: 'The mail is empty.', ms: 'Mel kosong.', fr: 'L’e-mail est vide.' },
  'INVALID_PAYLOAD.files': {
    en: 'Send at least one file in the field "file".',
    ms: 'Hantar sekurang-kurangnya satu fail dalam medan "file".',
    fr: 'Envoyez au moins un fichier dans le champ « file ».',
  },
  'INVALID_PAYLOAD.lesson': {
    en: 'Send a lesson or a profile.',
    ms: 'Hantar pelajaran atau profil.',
    fr: 'Envoyez une leçon ou un profil.',
  },
  PLATFORM_CONFLICT: {
    en: 'Somebody else changed this meanwhile.',
    ms: 'Orang lain telah mengubah ini sementara itu.',
    fr: 'Quelqu’un d’autre a modifié ceci entre-temps.',
  },
  'INVALID_PAYLOAD.rows': {
    en: 'Each row must be an object.',
    ms: 'Setiap baris mesti objek.',
    fr: 'Chaque ligne doit être un objet.',
  },
} as const satisfies Readonly<Record<string, Text>>;
