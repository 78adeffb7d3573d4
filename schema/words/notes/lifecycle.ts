import type { WordList } from '../../../extensions/domain/words/word-list.ts';

export const lifecycleNotes = {
  'An inactive lifecycle is not offered for new work types.': [
    'Kitaran hayat tidak aktif tidak ditawarkan untuk jenis kerja baharu.',
    'Un cycle de vie inactif n’est pas proposé pour de nouveaux types d’intervention.',
  ],
  'The lifecycle.': ['Kitaran hayat.', 'Le cycle de vie.'],
  'Value stored in a work order; unique in the lifecycle, never changed once used.': [
    'Nilai yang disimpan dalam pesanan kerja; unik dalam kitaran hayat, tidak diubah selepas digunakan.',
    'Valeur enregistrée dans un ordre de travail ; unique dans le cycle de vie, jamais modifiée une fois utilisée.',
  ],
  'Label that people read.': ['Label yang dibaca orang.', 'Libellé que les gens lisent.'],
  'The stable meaning of the state.': ['Makna tetap status.', 'Le sens stable de l’état.'],
  'Colour on boards and in lists.': [
    'Warna pada papan dan dalam senarai.',
    'Couleur sur les tableaux et dans les listes.',
  ],
  'Icon on boards and in the portal.': [
    'Ikon pada papan dan dalam portal.',
    'Icône sur les tableaux et dans le portail.',
  ],
  'New work orders start here; one state of a lifecycle.': [
    'Pesanan kerja baharu bermula di sini; satu status bagi setiap kitaran hayat.',
    'Les nouveaux ordres de travail commencent ici ; un seul état par cycle de vie.',
  ],
  'Nothing leads out of it and the order is locked.': [
    'Tiada peralihan keluar dan pesanan dikunci.',
    'Rien n’en sort et l’ordre est verrouillé.',
  ],
  'Order of display.': ['Susunan paparan.', 'Ordre d’affichage.'],
  'What the button says.': ['Teks pada butang.', 'Ce que dit le bouton.'],
  'Code of the state it leaves.': ['Kod status yang ditinggalkan.', 'Code de l’état quitté.'],
  'Code of the state it reaches.': ['Kod status yang dicapai.', 'Code de l’état atteint.'],
  'What the step stands for: dockets and invoices take the step that carries their command. Empty for a step that people take by its name.':
    [
      'Maksud langkah: doket dan invois mengambil langkah yang membawa perintahnya. Kosong bagi langkah yang dipilih orang mengikut nama.',
      'Ce que représente l’étape : bons et factures prennent l’étape qui porte leur commande. Vide pour une étape choisie par son nom.',
    ],
  'The usual next step: the one big button in the portal.': [
    'Langkah seterusnya yang biasa: butang besar dalam portal.',
    'L’étape suivante habituelle : le grand bouton du portail.',
  ],
  'Skips guards; only for those who may override, always with a reason.': [
    'Melangkau syarat; hanya untuk yang boleh membuat pengecualian, sentiasa dengan sebab.',
    'Passe outre les conditions ; réservée à qui peut déroger, toujours avec un motif.',
  ],
  'Who may take the step.': [
    'Siapa yang boleh mengambil langkah ini.',
    'Qui peut franchir l’étape.',
  ],
  'The person must say why.': [
    'Pengguna mesti menyatakan sebab.',
    'La personne doit dire pourquoi.',
  ],
  'What is asked for besides a reason.': [
    'Apa yang diminta selain sebab.',
    'Ce qui est demandé en plus d’un motif.',
  ],
  'Named conditions with parameters: [{"name": "photosRequired", "params": {"min": 2}}].': [
    'Syarat bernama dengan parameter: [{"name": "photosRequired", "params": {"min": 2}}].',
    'Conditions nommées avec paramètres : [{"name": "photosRequired", "params": {"min": 2}}].',
  ],
  "An admin's own condition over the record, as JSONLogic.": [
    'Syarat pentadbir sendiri terhadap rekod, sebagai JSONLogic.',
    'Condition propre à un administrateur sur l’enregistrement, en JSONLogic.',
  ],
  'Names of what follows in the same transaction.': [
    'Nama perkara yang berlaku dalam transaksi yang sama.',
    'Noms de ce qui suit dans la même transaction.',
  ],
  'Which clock.': ['Jam yang mana.', 'Quel chronomètre.'],
  'Code of the state that starts the clock.': [
    'Kod status yang memulakan jam.',
    'Code de l’état qui lance le chronomètre.',
  ],
  'Code of the state that stops it.': [
    'Kod status yang menghentikannya.',
    'Code de l’état qui l’arrête.',
  ],
  'Minutes allowed, pauses not counted.': [
    'Minit yang dibenarkan, tanpa mengira jeda.',
    'Minutes permises, pauses non comptées.',
  ],
  'Share of the target from which an order counts as late.': [
    'Bahagian sasaran yang menandakan pesanan sebagai lewat.',
    'Part de l’objectif à partir de laquelle un ordre est en retard.',
  ],
  'State categories in which the clock stands still.': [
    'Kategori status yang menghentikan jam buat sementara.',
    'Catégories d’état pendant lesquelles le chronomètre s’arrête.',
  ],
  'What the technician chooses.': [
    'Pilihan yang dilihat juruteknik.',
    'Ce que le technicien choisit.',
  ],
  'Where the cause lies.': ['Di mana puncanya.', 'Où se trouve la cause.'],
  'When it can be chosen.': ['Bila boleh dipilih.', 'Quand il peut être choisi.'],
  'On whose record the lost time counts.': [
    'Masa yang hilang dikira atas rekod siapa.',
    'À qui le temps perdu est imputé.',
  ],
  'An inactive reason is not offered.': [
    'Sebab tidak aktif tidak ditawarkan.',
    'Un motif inactif n’est pas proposé.',
  ],
  'The technician must add a photo.': [
    'Juruteknik mesti menambah foto.',
    'Le technicien doit ajouter une photo.',
  ],
  'KPI clocks stand still while it is open.': [
    'Jam KPI berhenti sementara ia terbuka.',
    'Les chronomètres KPI s’arrêtent tant qu’il est ouvert.',
  ],
  'The technician is paid for the visit all the same.': [
    'Juruteknik tetap dibayar untuk lawatan itu.',
    'Le technicien est payé malgré tout pour l’intervention.',
  ],
  'The office tells the partner.': [
    'Pejabat memaklumkan rakan kongsi.',
    'Le bureau prévient le partenaire.',
  ],
} as const satisfies WordList;
