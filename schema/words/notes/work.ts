import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const workNotes = {
  'Short name, unique in the company, e.g. MODIFICATION_OUTDOOR.': [
    'Nama pendek, unik dalam syarikat, cth. MODIFICATION_OUTDOOR.',
    'Nom court, unique dans la société, p. ex. MODIFICATION_OUTDOOR.',
  ],
  'The more general type it belongs to.': [
    'Jenis yang lebih umum.',
    'Le type plus général dont il fait partie.',
  ],
  'States and transitions of its orders.': [
    'Status dan peralihan pesanannya.',
    'États et transitions de ses ordres.',
  ],
  'Length proposed for an appointment.': [
    'Tempoh yang dicadangkan untuk temu janji.',
    'Durée proposée pour un rendez-vous.',
  ],
  'How its orders are numbered, e.g. VAL/{yyyy}/{seq:4}; {yyyy}, {yy}, {mm} and one {seq:4}. Empty: WO-2026-00001.':
    [
      'Cara pesanannya dinomborkan, cth. VAL/{yyyy}/{seq:4}; {yyyy}, {yy}, {mm} dan satu {seq:4}. Kosong: WO-2026-00001.',
      'Comment ses ordres sont numérotés, p. ex. VAL/{yyyy}/{seq:4} ; {yyyy}, {yy}, {mm} et un {seq:4}. Vide : WO-2026-00001.',
    ],
  'An inactive type is not offered for new orders.': [
    'Jenis tidak aktif tidak ditawarkan untuk pesanan baharu.',
    'Un type inactif n’est pas proposé pour de nouveaux ordres.',
  ],
  'Fields of the work order that must be filled before it is assigned.': [
    'Medan pesanan kerja yang mesti diisi sebelum ditugaskan.',
    'Champs de l’ordre de travail à remplir avant l’affectation.',
  ],
  'What must be proved: {"photos": [{"category": "onu", "label": "the ONU", "min": 1}], "signature": true, "serial": true, "splitter": true}.':
    [
      'Apa yang mesti dibuktikan: {"photos": [{"category": "onu", "label": "the ONU", "min": 1}], "signature": true, "serial": true, "splitter": true}.',
      'Ce qui doit être prouvé : {"photos": [{"category": "onu", "label": "the ONU", "min": 1}], "signature": true, "serial": true, "splitter": true}.',
    ],
  'Code of the state in the lifecycle. Changed by the steps that the lifecycle allows.': [
    'Kod status dalam kitaran hayat. Diubah melalui langkah yang dibenarkan kitaran hayat.',
    'Code de l’état dans le cycle de vie. Modifié par les étapes que le cycle de vie permet.',
  ],
  "The company's own number, e.g. WO-2026-00001; given by the database.": [
    'Nombor syarikat sendiri, cth. WO-2026-00001; diberi oleh pangkalan data.',
    'Numéro propre à la société, p. ex. WO-2026-00001 ; attribué par la base de données.',
  ],
  'What kind of work; a leaf type.': [
    'Jenis kerja; jenis paling terperinci.',
    'Quel type d’intervention ; un type sans sous-type.',
  ],
  'How urgent it is.': ['Tahap kecemasan.', 'Degré d’urgence.'],
  'The site that does the work.': ['Cawangan yang membuat kerja.', 'Le site qui fait le travail.'],
  'The channel through which the work came.': [
    'Saluran kedatangan kerja.',
    'Le canal par lequel le travail est arrivé.',
  ],
  'Technology; with type and method the key to rates.': [
    'Teknologi; bersama jenis dan kaedah menjadi kunci kadar.',
    'Technologie ; avec le type et le mode, la clé des tarifs.',
  ],
  'Condition of the place; usually that of the building.': [
    'Keadaan tempat; biasanya keadaan bangunan.',
    'Condition du lieu ; en général celle de l’immeuble.',
  ],
  "The partner's id of the service, e.g. TBBNA900001G.": [
    'ID perkhidmatan rakan kongsi, cth. TBBNA900001G.',
    'Identifiant de service du partenaire, p. ex. TBBNA900001G.',
  ],
  'Whose id it is.': ['ID milik siapa.', 'À qui est cet identifiant.'],
  "The partner's number of the order.": [
    'Nombor pesanan rakan kongsi.',
    'Numéro de l’ordre chez le partenaire.',
  ],
  'TTKT number of a fault.': ['Nombor TTKT kerosakan.', 'Numéro TTKT d’une panne.'],
  'AWO number, with its prefix.': [
    'Nombor AWO, dengan awalannya.',
    'Numéro AWO, avec son préfixe.',
  ],
  'Site code of a wholesale order.': [
    'Kod tapak pesanan borong.',
    'Code de site d’un ordre de gros.',
  ],
  'Where the partner keeps the order.': [
    'Tempat rakan kongsi menyimpan pesanan.',
    'Où le partenaire conserve l’ordre.',
  ],
  'Name as the request gave it.': [
    'Nama seperti dalam permintaan.',
    'Nom tel que la demande l’a donné.',
  ],
  'Whom to ask for on site.': ['Siapa yang perlu dicari di tapak.', 'Qui demander sur place.'],
  "The customer's mail address.": ['Alamat e-mel pelanggan.', 'Adresse e-mail du client.'],
  "Telephone numbers, with the country's code, first the best.": [
    'Nombor telefon, dengan kod negara, yang terbaik dahulu.',
    'Numéros de téléphone, avec l’indicatif du pays, le meilleur en premier.',
  ],
  'The building; its splitters can be used.': [
    'Bangunan; splitternya boleh digunakan.',
    'L’immeuble ; ses coupleurs peuvent être utilisés.',
  ],
  'The addressable place.': ['Tempat yang boleh dialamatkan.', 'Le lieu adressable.'],
  'The whole address as the request gave it.': [
    'Alamat penuh seperti dalam permintaan.',
    'L’adresse entière telle que la demande l’a donnée.',
  ],
  'block, level, unit, street, area, postcode, city, state.': [
    'block, level, unit, street, area, postcode, city, state.',
    'block, level, unit, street, area, postcode, city, state.',
  ],
  'Inside the unit or from another place.': [
    'Dalam unit atau dari tempat lain.',
    'À l’intérieur du logement ou depuis un autre lieu.',
  ],
  'Where the service was before an outdoor relocation.': [
    'Lokasi perkhidmatan sebelum pemindahan luar.',
    'Où était le service avant un déménagement extérieur.',
  ],
  'Start that the partner or customer asked for.': [
    'Masa mula yang diminta rakan kongsi atau pelanggan.',
    'Début demandé par le partenaire ou le client.',
  ],
  'Who is assigned now; follows the published appointment.': [
    'Siapa yang ditugaskan sekarang; mengikut temu janji yang diterbitkan.',
    'Qui est affecté maintenant ; suit le rendez-vous publié.',
  ],
  'Start of the published appointment.': [
    'Mula temu janji yang diterbitkan.',
    'Début du rendez-vous publié.',
  ],
  'End of the published appointment.': [
    'Tamat temu janji yang diterbitkan.',
    'Fin du rendez-vous publié.',
  ],
  'Plan as the partner names it.': [
    'Pelan seperti dinamakan rakan kongsi.',
    'Offre telle que le partenaire la nomme.',
  ],
  'Speed sold.': ['Kelajuan yang dijual.', 'Débit vendu.'],
  'Length of the contract.': ['Tempoh kontrak.', 'Durée du contrat.'],
  "The customer's login; passwords are kept as secrets.": [
    'Log masuk pelanggan; kata laluan disimpan sebagai data sulit.',
    'Identifiant du client ; les mots de passe sont gardés comme données confidentielles.',
  ],
  'wanIp, lanIp, gateway, subnetMask.': [
    'wanIp, lanIp, gateway, subnetMask.',
    'wanIp, lanIp, gateway, subnetMask.',
  ],
  'Lines with number; passwords are kept as secrets.': [
    'Talian dengan nombor; kata laluan disimpan sebagai data sulit.',
    'Lignes avec leur numéro ; les mots de passe sont gardés comme données confidentielles.',
  ],
  'Devices and materials that the form ticks.': [
    'Peranti dan bahan yang ditanda dalam borang.',
    'Appareils et matériel cochés sur le formulaire.',
  ],
  'The port attached now; by the allocate command.': [
    'Port yang disambungkan sekarang; melalui perintah peruntukan.',
    'Le port raccordé actuellement ; par la commande d’attribution.',
  ],
  'Serial number of the terminal that was fitted.': [
    'Nombor siri terminal yang dipasang.',
    'Numéro de série du terminal posé.',
  ],
  'Model of the terminal.': ['Model terminal.', 'Modèle du terminal.'],
  'Splitters that the form names; the technician reports the one used.': [
    'Splitter yang dinamakan dalam borang; juruteknik melaporkan yang digunakan.',
    'Coupleurs nommés sur le formulaire ; le technicien indique celui qui a servi.',
  ],
  'The fault as reported.': ['Kerosakan seperti dilaporkan.', 'La panne telle que signalée.'],
  'What was done about it.': ['Apa yang telah dilakukan.', 'Ce qui a été fait.'],
  "The partner's remarks.": ['Catatan rakan kongsi.', 'Les remarques du partenaire.'],
  'For the office only.': ['Untuk pejabat sahaja.', 'Pour le bureau seulement.'],
  'Salesperson at the partner: name, email, phone.': [
    'Jurujual di rakan kongsi: name, email, phone.',
    'Commercial chez le partenaire : name, email, phone.',
  ],
  'Number on the signed docket.': [
    'Nombor pada doket yang ditandatangani.',
    'Numéro sur le bon signé.',
  ],
  'The invoice that bills it.': ['Invois yang mengebilnya.', 'La facture qui le facture.'],
  'The stable meaning of the status; written by the database.': [
    'Makna tetap status; ditulis oleh pangkalan data.',
    'Le sens stable de l’état ; écrit par la base de données.',
  ],
  'When the status last changed.': [
    'Bila status terakhir berubah.',
    'Quand l’état a changé pour la dernière fois.',
  ],
  'Why, when the step asked for a reason.': [
    'Sebab, apabila langkah meminta sebab.',
    'Pourquoi, quand l’étape demandait un motif.',
  ],
  'The lifecycle it follows; that of the work type when it was made.': [
    'Kitaran hayat yang diikuti; milik jenis kerja semasa dibuat.',
    'Le cycle de vie suivi ; celui du type d’intervention à la création.',
  ],
  'When the running KPI clock reaches its target.': [
    'Bila jam KPI yang berjalan mencapai sasarannya.',
    'Quand le chronomètre KPI en cours atteint son objectif.',
  ],
  'How the job clock ended.': [
    'Bagaimana jam kerja berakhir.',
    'Comment le chronomètre de l’intervention s’est terminé.',
  ],
  'How often the appointment was moved.': [
    'Berapa kali temu janji dipindahkan.',
    'Combien de fois le rendez-vous a été déplacé.',
  ],
  'When the work on site was completed.': [
    'Bila kerja di tapak disiapkan.',
    'Quand le travail sur place a été terminé.',
  ],
  'How it came to be.': ['Bagaimana ia dicipta.', 'Comment il est né.'],
  'What makes two requests the same; unique among orders that are not cancelled.': [
    'Apa yang menjadikan dua permintaan sama; unik antara pesanan yang tidak dibatalkan.',
    'Ce qui rend deux demandes identiques ; unique parmi les ordres non annulés.',
  ],
  'Where it came from: ref, parseSession, parseDraft, fileName, fileSha256.': [
    'Dari mana datangnya: ref, parseSession, parseDraft, fileName, fileSha256.',
    'D’où il vient : ref, parseSession, parseDraft, fileName, fileSha256.',
  ],
  'What the search looks into, written by the database: number, service_id, wo_number, ticket_id, awo_number, customer_name, address_text.':
    [
      'Teks yang dicari, ditulis oleh pangkalan data: number, service_id, wo_number, ticket_id, awo_number, customer_name, address_text.',
      'Texte parcouru par la recherche, écrit par la base de données : number, service_id, wo_number, ticket_id, awo_number, customer_name, address_text.',
    ],
  'The order.': ['Pesanan.', 'L’ordre.'],
  'Which secret: password, onuPassword, voipPassword1.': [
    'Data sulit yang mana: password, onuPassword, voipPassword1.',
    'Quelle donnée confidentielle : password, onuPassword, voipPassword1.',
  ],
  'AES-256-GCM, base64.': ['AES-256-GCM, base64.', 'AES-256-GCM, base64.'],
  'What happened.': ['Apa yang berlaku.', 'Ce qui s’est passé.'],
  'Status before.': ['Status sebelum.', 'État avant.'],
  'Status after.': ['Status selepas.', 'État après.'],
  'Who did it; empty for the system. A user with history is suspended, not deleted.': [
    'Siapa yang melakukannya; kosong untuk sistem. Pengguna yang mempunyai sejarah digantung, bukan dipadam.',
    'Qui l’a fait ; vide pour le système. Un utilisateur avec un historique est suspendu, pas supprimé.',
  ],
  'The technician concerned.': ['Juruteknik yang berkenaan.', 'Le technicien concerné.'],
  'The persona in which it was done.': [
    'Peranan semasa ia dilakukan.',
    'Le rôle dans lequel cela a été fait.',
  ],
  'Through which door it came.': ['Melalui pintu yang mana.', 'Par quelle porte c’est arrivé.'],
  'Reason given.': ['Sebab yang diberikan.', 'Motif donné.'],
  'Remark given.': ['Catatan yang diberikan.', 'Remarque donnée.'],
  'Values before and after, ids of evidence, guards that were overridden.': [
    'Nilai sebelum dan selepas, ID bukti, syarat yang dikecualikan.',
    'Valeurs avant et après, identifiants des preuves, conditions contournées.',
  ],
  "The device's clock, or the server's when there is none.": [
    'Jam peranti, atau jam pelayan jika tiada.',
    'L’horloge de l’appareil, ou celle du serveur s’il n’y en a pas.',
  ],
  "The server's clock.": ['Jam pelayan.', 'L’horloge du serveur.'],
  'What the device calls itself.': [
    'Nama yang digunakan peranti.',
    'Le nom que l’appareil se donne.',
  ],
  "The device's id of the command; sending it twice does it once.": [
    'ID perintah daripada peranti; dihantar dua kali, dibuat sekali.',
    'Identifiant de la commande donné par l’appareil ; envoyée deux fois, elle est faite une fois.',
  ],
  'The file.': ['Fail.', 'Le fichier.'],
  'What it is.': ['Apakah ia.', 'Ce que c’est.'],
  'Who goes; needed to publish.': [
    'Siapa yang pergi; diperlukan untuk menerbitkan.',
    'Qui y va ; nécessaire pour publier.',
  ],
  'Only published visits reach the technician.': [
    'Hanya lawatan yang diterbitkan sampai kepada juruteknik.',
    'Seules les interventions publiées parviennent au technicien.',
  ],
  'When the technician took it back; it counts no longer and the file stays.': [
    'Bila juruteknik menariknya balik; ia tidak lagi dikira dan failnya kekal.',
    'Quand le technicien l’a retirée ; elle ne compte plus et le fichier reste.',
  ],
  'When it was published.': ['Bila diterbitkan.', 'Quand il a été publié.'],
  'Planned start.': ['Mula yang dirancang.', 'Début prévu.'],
  'Planned end.': ['Tamat yang dirancang.', 'Fin prévue.'],
  'Start of the arrival window promised to the customer.': [
    'Mula tempoh ketibaan yang dijanjikan kepada pelanggan.',
    'Début du créneau d’arrivée promis au client.',
  ],
  'End of the arrival window.': ['Tamat tempoh ketibaan.', 'Fin du créneau d’arrivée.'],
  'May stand beside another published visit of the technician.': [
    'Boleh bertindih dengan lawatan lain juruteknik yang diterbitkan.',
    'Peut chevaucher une autre intervention publiée du technicien.',
  ],
  'For the technician.': ['Untuk juruteknik.', 'Pour le technicien.'],
  'Why.': ['Sebab.', 'Pourquoi.'],
  'Where the cause lies, as the reason said then.': [
    'Punca, seperti dinyatakan oleh sebab ketika itu.',
    'Où se trouve la cause, selon le motif d’alors.',
  ],
  'Before or after meeting the customer.': [
    'Sebelum atau selepas bertemu pelanggan.',
    'Avant ou après la rencontre avec le client.',
  ],
  'What the reporter wrote.': [
    'Apa yang ditulis pelapor.',
    'Ce qu’a écrit la personne qui l’a signalé.',
  ],
  'The technician who reported it; empty for the office or the partner.': [
    'Juruteknik yang melaporkannya; kosong untuk pejabat atau rakan kongsi.',
    'Le technicien qui l’a signalé ; vide pour le bureau ou le partenaire.',
  ],
  'When, by the device.': ['Bila, mengikut peranti.', 'Quand, selon l’appareil.'],
  'When it was resolved; empty while open.': [
    'Bila diselesaikan; kosong sementara terbuka.',
    'Quand il a été résolu ; vide tant qu’il est ouvert.',
  ],
  'How it was resolved.': ['Bagaimana ia diselesaikan.', 'Comment il a été résolu.'],
  'The appointment that moves.': ['Temu janji yang dipindahkan.', 'Le rendez-vous à déplacer.'],
  'Who asked.': ['Siapa yang meminta.', 'Qui l’a demandé.'],
  'Where the request stands.': ['Peringkat permintaan.', 'Où en est la demande.'],
  'Start before.': ['Mula sebelumnya.', 'Début d’avant.'],
  'End before.': ['Tamat sebelumnya.', 'Fin d’avant.'],
  'End asked for.': ['Tamat yang diminta.', 'Fin demandée.'],
  "Needs no partner approval, but the customer's proof.": [
    'Tidak perlu kelulusan rakan kongsi, tetapi perlu bukti pelanggan.',
    'Sans accord du partenaire, mais avec la preuve du client.',
  ],
  'How it was approved: mail, by hand, by rule.': [
    'Cara diluluskan: mel, secara manual, mengikut peraturan.',
    'Comment il a été approuvé : e-mail, à la main, par règle.',
  ],
  'What the approval said.': ['Kandungan kelulusan.', 'Ce que disait l’approbation.'],
  'When it was decided.': ['Bila diputuskan.', 'Quand la décision a été prise.'],
  'Who decided.': ['Siapa yang memutuskan.', 'Qui a décidé.'],
  'The blocker it proves.': ['Halangan yang dibuktikan.', 'Le blocage qu’elle prouve.'],
  'Who took it.': ['Siapa yang mengambilnya.', 'Qui l’a prise.'],
  'What it shows.': ['Apa yang ditunjukkan.', 'Ce qu’elle montre.'],
  'What the technician wrote.': ['Apa yang ditulis juruteknik.', 'Ce qu’a écrit le technicien.'],
  'Digest of the file as the device sent it.': [
    'Cerna fail seperti dihantar peranti.',
    'Empreinte du fichier tel que l’appareil l’a envoyé.',
  ],
  "The device's clock.": ['Jam peranti.', 'L’horloge de l’appareil.'],
  "The device's id of the upload; sending it twice stores once.": [
    'ID muat naik daripada peranti; dihantar dua kali, disimpan sekali.',
    'Identifiant de l’envoi donné par l’appareil ; envoyé deux fois, il est gardé une fois.',
  ],
  'Number on the docket, unique in the company while not rejected.': [
    'Nombor pada doket, unik dalam syarikat selagi tidak ditolak.',
    'Numéro sur le bon, unique dans la société tant qu’il n’est pas rejeté.',
  ],
  'The scan or the generated document.': [
    'Imbasan atau dokumen yang dijana.',
    'Le document numérisé ou généré.',
  ],
  'Where it came from.': ['Dari mana datangnya.', 'D’où il vient.'],
  'Where the check stands.': ['Peringkat pemeriksaan.', 'Où en est le contrôle.'],
  'Results of the checks: code, ok, message.': [
    'Keputusan pemeriksaan: code, ok, message.',
    'Résultats des contrôles : code, ok, message.',
  ],
  'What must be corrected.': ['Apa yang mesti dibetulkan.', 'Ce qui doit être corrigé.'],
  'When it was verified.': ['Bila disahkan.', 'Quand il a été vérifié.'],
  'Who verified it.': ['Siapa yang mengesahkannya.', 'Qui l’a vérifié.'],
  "When it was put into the partner's portal.": [
    'Bila dimasukkan ke portal rakan kongsi.',
    'Quand il a été déposé sur le portail du partenaire.',
  ],
  "The partner's reference for the upload.": [
    'Rujukan rakan kongsi untuk muat naik.',
    'Référence du dépôt chez le partenaire.',
  ],
  'The operator that sent the work; it is billed.': [
    'Operator yang menghantar kerja; ia diinvois.',
    'L’opérateur qui a envoyé le travail ; il est facturé.',
  ],
  'Who gave the work and is billed, where no partner group is.': [
    'Siapa yang memberi kerja dan diinvois, jika tiada kumpulan rakan kongsi.',
    'Qui a donné le travail et est facturé, sans groupe partenaire.',
  ],
  'The customer record; billed where neither a partner group nor a client is.': [
    'Rekod pelanggan; diinvois jika tiada kumpulan rakan kongsi atau klien.',
    'La fiche du client ; facturé sans groupe partenaire ni donneur d’ordre.',
  ],
  Unassigned: ['Belum ditugaskan', 'Non attribués'],
  'Without technician': ['Tanpa juruteknik', 'Sans technicien'],
  Overdue: ['Lewat', 'En retard'],
  'Missing dockets': ['Doket belum diterima', 'Bons manquants'],
  'Coming visits': ['Lawatan akan datang', 'Visites à venir'],
  'Drafts of visits': ['Draf lawatan', 'Visites en brouillon'],
  'To verify': ['Untuk disahkan', 'À vérifier'],
  'To decide': ['Untuk diputuskan', 'À décider'],
  'Not resolved': ['Belum selesai', 'Non résolus'],
} as const satisfies WordList;
