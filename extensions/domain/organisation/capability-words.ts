import { type Capability, CAPABILITY_WORDS } from './capabilities.ts';
import type { Language } from '../words/index.ts';

type Words = { label: string; does: string };

/** What an administrator reads when he gives a capability; English stands with the capabilities. */
const OTHERS: { readonly [Name in Capability]?: Readonly<Record<Exclude<Language, 'en'>, Words>> } =
  {
    'company-setup': {
      ms: {
        label: 'Sediakan syarikat',
        does: 'Menjemput orang, menetapkan persona, menyimpan data rujukan.',
      },
      fr: {
        label: 'Configurer la société',
        does: 'Inviter des personnes, définir les profils, tenir les données de référence.',
      },
    },
    'orders-read': {
      ms: { label: 'Baca pesanan', does: 'Melihat semua pesanan syarikat dengan sejarahnya.' },
      fr: {
        label: 'Lire les ordres',
        does: 'Voir tous les ordres de la société et leur historique.',
      },
    },
    'orders-create': {
      ms: { label: 'Cipta pesanan', does: 'Membuat pesanan dengan tangan atau daripada program.' },
      fr: { label: 'Créer des ordres', does: 'Créer des ordres à la main ou par un programme.' },
    },
    'orders-edit-own': {
      ms: {
        label: 'Sunting pesanan sendiri',
        does: 'Mengubah pesanan yang dibuat sendiri, dan tugasannya.',
      },
      fr: {
        label: 'Modifier ses ordres',
        does: 'Changer les ordres que l’on a créés, et leurs tâches.',
      },
    },
    'orders-edit-assigned': {
      ms: {
        label: 'Sunting pesanan yang ditugaskan',
        does: 'Mengerjakan pesanan yang ditugaskan: tugasannya, melalui lawatan, pasukan atau tugasan.',
      },
      fr: {
        label: 'Modifier les ordres attribués',
        does: 'Travailler sur les ordres qui vous sont attribués\u00a0: leurs tâches, par visite, équipe ou tâche.',
      },
    },
    'tasks-edit': {
      ms: {
        label: 'Rancang tugasan',
        does: 'Menambah, mengubah, memberi dan melangkau tugasan, dan menyatakan siapa dalam pasukan.',
      },
      fr: {
        label: 'Planifier les tâches',
        does: 'Ajouter, changer, attribuer et omettre des tâches, et dire qui est de l’équipe.',
      },
    },
    'task-templates': {
      ms: {
        label: 'Tetapkan templat tugasan',
        does: 'Menyatakan tugasan yang diterima pesanan apabila memasuki suatu keadaan.',
      },
      fr: {
        label: 'Définir des modèles de tâches',
        does: 'Dire quelles tâches un ordre reçoit en entrant dans un état.',
      },
    },
    'orders-transition': {
      ms: {
        label: 'Gerakkan pesanan',
        does: 'Mengambil langkah kitaran hayat yang menamakan persona itu.',
      },
      fr: {
        label: 'Faire avancer les ordres',
        does: 'Prendre les étapes d’un cycle de vie qui nomment le profil.',
      },
    },
    'order-documents': {
      ms: {
        label: 'Simpan dokumen pesanan',
        does: 'Melihat setiap dokumen pesanan, menyatakan siapa boleh melihatnya, menarik baliknya.',
      },
      fr: {
        label: 'Tenir les documents des ordres',
        does: 'Voir chaque document d’un ordre, dire qui peut le voir, le retirer.',
      },
    },
    'master-data': {
      ms: {
        label: 'Simpan data induk',
        does: 'Mengambil bank, cawangan, jenis hartanah dan pelanggan daripada fail.',
      },
      fr: {
        label: 'Tenir les données de base',
        does: 'Reprendre banques, agences, types de biens et clients depuis des fichiers.',
      },
    },
    'orders-override': {
      ms: {
        label: 'Atasi peraturan',
        does: 'Mengambil langkah walaupun ada yang kurang, dengan sebab.',
      },
      fr: {
        label: 'Passer outre les règles',
        does: 'Prendre une étape bien que quelque chose manque, avec un motif.',
      },
    },
    'intake-review': {
      ms: {
        label: 'Semak penerimaan',
        does: 'Meluluskan, membetulkan dan menolak draf dan mel.',
      },
      fr: {
        label: 'Revoir la réception',
        does: 'Approuver, corriger et rejeter brouillons et courriels.',
      },
    },
    'intake-profiles': {
      ms: { label: 'Ajar borang', does: 'Membuat dan mengaktifkan profil pembacaan.' },
      fr: { label: 'Enseigner les formulaires', does: 'Créer et activer des profils de lecture.' },
    },
    'forms-design': {
      ms: {
        label: 'Reka borang',
        does: 'Membuat borang, menerbitkan versi dan menyatakan di mana ia diminta.',
      },
      fr: {
        label: 'Concevoir des formulaires',
        does: 'Créer des formulaires, publier des versions et dire où ils sont demandés.',
      },
    },
    dispatching: {
      ms: { label: 'Selaras', does: 'Merancang lawatan dan memberinya kepada juruteknik.' },
      fr: { label: 'Répartir', does: 'Planifier les visites et les donner aux techniciens.' },
    },
    'visit-links': {
      ms: {
        label: 'Beri lawatan melalui pautan',
        does: 'Membenarkan seseorang tanpa akaun, seperti subkontraktor, membuat satu lawatan.',
      },
      fr: {
        label: 'Donner des visites par lien',
        does: 'Laisser quelqu’un sans compte, tel un sous-traitant, faire une visite.',
      },
    },
    'field-work': {
      ms: { label: 'Kerja di lapangan', does: 'Membuat lawatan sendiri dalam portal.' },
      fr: { label: 'Travailler sur le terrain', does: 'Faire ses visites dans le portail.' },
    },
    'docket-review': {
      ms: { label: 'Semak doket', does: 'Mengesahkan, menolak dan memuat naik doket.' },
      fr: { label: 'Vérifier les bons', does: 'Vérifier, rejeter et téléverser des bons.' },
    },
    'ports-allocate': {
      ms: { label: 'Peruntuk port', does: 'Memberi port pembahagi kepada pesanan.' },
      fr: { label: 'Attribuer des ports', does: 'Donner des ports de coupleurs aux ordres.' },
    },
    'ports-approve-standby': {
      ms: {
        label: 'Luluskan port siap sedia',
        does: 'Membenarkan pesanan menggunakan port siap sedia.',
      },
      fr: {
        label: 'Approuver les ports de réserve',
        does: 'Laisser un ordre utiliser un port de réserve.',
      },
    },
    billing: {
      ms: { label: 'Bil', does: 'Membuat, menghantar dan membatalkan invois.' },
      fr: { label: 'Facturer', does: 'Faire, soumettre et annuler des factures.' },
    },
    payments: {
      ms: {
        label: 'Caj kad',
        does: 'Melihat caj kad yang disimpan, mencubanya lagi, membatalkannya, memberi pelanggan pautan bayaran.',
      },
      fr: {
        label: 'Débiter des cartes',
        does: 'Voir les débits des cartes enregistrées, les retenter, les annuler, donner au client un lien de paiement.',
      },
    },
    stock: {
      ms: { label: 'Stok', does: 'Menerima, memindah dan mengira peralatan.' },
      fr: { label: 'Stock', does: 'Recevoir, déplacer et compter le matériel.' },
    },
    equipment: {
      ms: {
        label: 'Urus peralatan',
        does: 'Menyimpan daftar, servisnya dan pelan penyelenggaraan.',
      },
      fr: {
        label: 'Gérer les équipements',
        does: 'Tenir le registre, ses entretiens et les plans de maintenance.',
      },
    },
    'secrets-reveal': {
      ms: {
        label: 'Dedahkan rahsia',
        does: 'Melihat kata laluan pesanan; setiap kali direkodkan.',
      },
      fr: {
        label: 'Révéler les secrets',
        does: 'Voir les mots de passe d’un ordre\u00a0; chaque fois est notée.',
      },
    },
    'background-operate': {
      ms: {
        label: 'Kendalikan kerja latar',
        does: 'Melihat dan mengulang apa yang dibuat pekerja.',
      },
      fr: {
        label: 'Conduire les travaux de fond',
        does: 'Voir et répéter ce que fait le serveur de tâches.',
      },
    },
    plant: {
      ms: {
        label: 'Urus loji rangkaian',
        does: 'Mengurus OLT dan portnya, memindahkan splitter ke suapan lain.',
      },
      fr: {
        label: 'Tenir le réseau',
        does: 'Tenir les OLT et leurs ports, déplacer des coupleurs vers une autre alimentation.',
      },
    },
    addresses: {
      ms: {
        label: 'Urus alamat',
        does: 'Memasukkan fail alamat dan menyatakan apa yang membekalkan setiap alamat.',
      },
      fr: {
        label: 'Tenir les adresses',
        does: 'Importer des fichiers d’adresses et dire ce qui dessert chacune.',
      },
    },
    'sign-ups': {
      ms: {
        label: 'Mengurus pendaftaran',
        does: 'Melihat siapa yang memesan atau berhenti di halaman awam, menyimpan port, menutup bakal pelanggan.',
      },
      fr: {
        label: 'Suivre les souscriptions',
        does: 'Voir qui a commandé ou s’est arrêté sur la page publique, retenir des ports, clore des prospects.',
      },
    },
    sales: {
      ms: {
        label: 'Jual',
        does: 'Melihat pelan dan harga, membuat sebut harga, meminta harga untuk satu alamat.',
      },
      fr: {
        label: 'Vendre',
        does: 'Voir les forfaits et les prix, faire des devis, demander un prix pour une adresse.',
      },
    },
    prices: {
      ms: {
        label: 'Urus pelan dan harga',
        does: 'Menetapkan pelan yang ada dan harganya, meluluskan harga alamat tertentu.',
      },
      fr: {
        label: 'Tenir les forfaits et les prix',
        does: 'Dire quels forfaits il y a et ce qu’ils coûtent, approuver les prix d’adresses particulières.',
      },
    },
    provisioning: {
      ms: {
        label: 'Tetapkan modem',
        does: 'Melihat modem pelanggan, menghantar tetapannya, memulakan dan mengeset semula.',
      },
      fr: {
        label: 'Régler les modems',
        does: 'Voir les modems des clients, renvoyer leurs réglages, les redémarrer et les réinitialiser.',
      },
    },
    'provisioning-profiles': {
      ms: {
        label: 'Urus profil modem',
        does: 'Menyatakan cara modem setiap pengeluar dan model ditetapkan.',
      },
      fr: {
        label: 'Tenir les profils de modem',
        does: 'Dire comment les modems de chaque fabricant et modèle sont réglés.',
      },
    },
    'leave-request': {
      ms: {
        label: 'Ambil cuti',
        does: 'Melihat baki sendiri, memohon cuti dan menarik baliknya.',
      },
      fr: {
        label: 'Prendre des congés',
        does: 'Voir ses soldes, demander un congé et le retirer.',
      },
    },
    'leave-decide': {
      ms: {
        label: 'Putuskan cuti',
        does: 'Melihat siapa yang tiada dan memutuskan permohonan orang lain.',
      },
      fr: {
        label: 'Décider des congés',
        does: 'Voir qui est absent et décider des demandes des autres.',
      },
    },
    'leave-manage': {
      ms: {
        label: 'Simpan cuti',
        does: 'Menyimpan jenis cuti, peruntukan, cuti umum dan pembetulan.',
      },
      fr: {
        label: 'Tenir les congés',
        does: 'Tenir les types de congé, les droits, les jours fériés et les corrections.',
      },
    },
    calendar: {
      ms: {
        label: 'Lihat kalendar',
        does: 'Melihat apa yang ada dalam kalendar semua orang, membuat mesyuarat, melihat beban kerja.',
      },
      fr: {
        label: 'Voir le calendrier',
        does: 'Voir le calendrier de chacun, fixer des réunions, voir la charge.',
      },
    },
    notifications: {
      ms: {
        label: 'Simpan pemberitahuan',
        does: 'Menulis teks pemberitahuan, melihat apa yang dihantar dan menghantarnya semula.',
      },
      fr: {
        label: 'Tenir les notifications',
        does: 'Écrire les textes des notifications, voir ce qui fut envoyé et le renvoyer.',
      },
    },
    'analytics-read': {
      ms: { label: 'Lihat analitik', does: 'Melihat angka kerja, pasukan dan juruteknik.' },
      fr: {
        label: 'Voir les analyses',
        does: 'Voir les chiffres des travaux, équipes et techniciens.',
      },
    },
    'audit-read': {
      ms: { label: 'Baca audit', does: 'Melihat segala yang bukan rahsia.' },
      fr: { label: 'Lire l’audit', does: 'Voir tout ce qui n’est pas secret.' },
    },
  };

export const capabilityWords = (name: Capability, language: Language): Words =>
  (language === 'en' ? undefined : OTHERS[name]?.[language]) ?? CAPABILITY_WORDS[name];
