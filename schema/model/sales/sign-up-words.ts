import type { WordList } from '../../../extensions/domain/words/word-list.ts';

type Words = { labels: WordList; texts: WordList };

/** Malay and French of what sign-ups, held ports and agreements say. */
export const SIGN_UP_WORDS: Words = {
  labels: {
    'Sign-ups': ['Pendaftaran', 'Souscriptions'],
    'Sign-up': ['Pendaftaran', 'Souscription'],
    'Sign up': ['Pendaftaran', 'Souscription'],
    'Visit from': ['Lawatan dari', 'Visite dès'],
    'Visit until': ['Lawatan hingga', 'Visite jusqu’à'],
    'E-mail verified at': ['E-mel disahkan pada', 'Courriel vérifié le'],
    'Seen at': ['Dilihat pada', 'Vu le'],
    'Ordered at': ['Dipesan pada', 'Commandé le'],
    'Lost reason': ['Sebab hilang', 'Motif de perte'],
    'Held ports': ['Port disimpan', 'Ports retenus'],
    'Held port': ['Port disimpan', 'Port retenu'],
    'Held until': ['Disimpan hingga', 'Retenu jusqu’au'],
    'Is extended': ['Dilanjutkan', 'Prolongé'],
    'Waiting for a port': ['Menunggu port', 'En attente d’un port'],
    'Waits for a port': ['Menunggu port', 'Attend un port'],
    'Closed at': ['Ditutup pada', 'Clos le'],
    Subscriptions: ['Langganan', 'Abonnements'],
    Subscription: ['Langganan', 'Abonnement'],
    Agreements: ['Perjanjian', 'Contrats'],
    Agreement: ['Perjanjian', 'Contrat'],
    'Made at': ['Dibuat pada', 'Établi le'],
    Content: ['Kandungan', 'Contenu'],
    'Signatures of agreements': ['Tandatangan perjanjian', 'Signatures de contrats'],
    'Signature of an agreement': ['Tandatangan perjanjian', 'Signature d’un contrat'],
    'Signed at': ['Ditandatangani pada', 'Signé le'],
    Evidence: ['Bukti', 'Preuves'],
    'Previous sha256': ['SHA-256 sebelumnya', 'SHA-256 précédent'],
    'SHA-256 of the row': ['SHA-256 baris', 'SHA-256 de la ligne'],
    'Code hash': ['Cernaan kod', 'Empreinte du code'],
    'Code expires at': ['Kod tamat pada', 'Code valable jusqu’au'],
    'Code sent at': ['Kod dihantar pada', 'Code envoyé le'],
    'Codes sent': ['Kod dihantar', 'Codes envoyés'],
    'Network hash': ['Cernaan rangkaian', 'Empreinte du réseau'],
    'Priced at': ['Harga dipilih pada', 'Prix choisi le'],
    'Code tries': ['Cubaan kod', 'Essais du code'],
    'Release reason': ['Sebab dilepaskan', 'Motif de libération'],
  },
  texts: {
    'Where the service is wanted.': [
      'Tempat perkhidmatan dikehendaki.',
      'Où le service est voulu.',
    ],
    'How far it came.': ['Sejauh mana ia sampai.', 'Jusqu’où elle est allée.'],
    'Language of the page and of the mails.': [
      'Bahasa halaman dan e-mel.',
      'Langue de la page et des courriels.',
    ],
    'Name of who orders.': ['Nama pemesan.', 'Nom de qui commande.'],
    'Where mails go.': ['Ke mana e-mel dihantar.', 'Où vont les courriels.'],
    'Telephone number of who orders.': [
      'Nombor telefon pemesan.',
      'Numéro de téléphone de qui commande.',
    ],
    'The price as it was shown and agreed.': [
      'Harga seperti yang ditunjukkan dan dipersetujui.',
      'Le prix tel qu’il a été montré et convenu.',
    ],
    'The visit begins.': ['Lawatan bermula.', 'Début de la visite.'],
    'The visit ends.': ['Lawatan tamat.', 'Fin de la visite.'],
    'Who was free at that time.': ['Siapa yang lapang ketika itu.', 'Qui était libre à ce moment.'],
    'Digest of the secret of the page; the secret itself is kept nowhere.': [
      'Cernaan rahsia halaman; rahsia itu sendiri tidak disimpan di mana-mana.',
      'Empreinte du secret de la page ; le secret lui-même n’est conservé nulle part.',
    ],
    'Digest of the code that was mailed.': [
      'Cernaan kod yang dihantar.',
      'Empreinte du code envoyé.',
    ],
    'Until when the code counts.': ['Hingga bila kod sah.', 'Jusqu’à quand le code vaut.'],
    'Wrong codes so far.': ['Kod salah setakat ini.', 'Codes faux jusqu’ici.'],
    'When the mailed code was typed.': [
      'Bila kod daripada e-mel ditaip.',
      'Quand le code du courriel a été saisi.',
    ],
    'When the page was last used.': [
      'Bila halaman terakhir digunakan.',
      'Quand la page a servi pour la dernière fois.',
    ],
    'When it was ordered.': ['Bila ia dipesan.', 'Quand elle a été commandée.'],
    'Why nothing came of it.': ['Mengapa ia tidak menjadi.', 'Pourquoi elle n’a pas abouti.'],
    'The customer that came of it.': ['Pelanggan yang terhasil.', 'Le client qui en est né.'],
    'The place that came of it.': ['Tempat yang terhasil.', 'Le lieu qui en est né.'],
    'The order that came of it.': ['Pesanan yang terhasil.', 'L’ordre qui en est né.'],
    'Whether somebody is ordering or has ordered, or the office keeps it.': [
      'Sama ada seseorang sedang atau telah memesan, atau pejabat menyimpannya.',
      'Si quelqu’un commande ou a commandé, ou si le bureau le garde.',
    ],
    'Kept by the office': ['Disimpan oleh pejabat', 'Gardé par le bureau'],
    'When the last code was mailed.': [
      'Bila kod terakhir dihantar.',
      'Quand le dernier code a été envoyé.',
    ],
    'Codes that were mailed so far.': [
      'Kod yang dihantar setakat ini.',
      'Codes envoyés jusqu’ici.',
    ],
    'Digest of the part of the network that it was begun from.': [
      'Cernaan bahagian rangkaian asalnya.',
      'Empreinte de la partie du réseau d’où elle a commencé.',
    ],
    'When the price was chosen.': ['Bila harga dipilih.', 'Quand le prix a été choisi.'],
    'Until when it is kept; afterwards it is free.': [
      'Hingga bila ia disimpan; selepas itu ia bebas.',
      'Jusqu’à quand il est gardé ; ensuite il est libre.',
    ],
    'Its time was made longer once.': [
      'Masanya dilanjutkan sekali.',
      'Son délai a été prolongé une fois.',
    ],
    'When it was given back; empty while live.': [
      'Bila ia dipulangkan; kosong semasa aktif.',
      'Quand il a été rendu ; vide tant qu’il vaut.',
    ],
    'Why it was given back.': ['Mengapa ia dipulangkan.', 'Pourquoi il a été rendu.'],
    'Until when the port is kept for an address; empty when it is not.': [
      'Hingga bila port disimpan untuk satu alamat; kosong jika tidak.',
      'Jusqu’à quand le port est gardé pour une adresse ; vide sinon.',
    ],
    'Who waits.': ['Siapa yang menunggu.', 'Qui attend.'],
    'When somebody took care of it.': [
      'Bila seseorang menguruskannya.',
      'Quand quelqu’un s’en est occupé.',
    ],
    'Whose it is.': ['Milik siapa.', 'À qui il est.'],
    'Where it is.': ['Di mana ia berada.', 'Où il est.'],
    'The address by its fibre id.': [
      'Alamat mengikut ID gentian.',
      'L’adresse par son identifiant fibre.',
    ],
    'The sign-up from which it came.': ['Pendaftaran asalnya.', 'La souscription d’où il vient.'],
    'The order by which it is installed.': [
      'Pesanan pemasangannya.',
      'L’ordre par lequel il est installé.',
    ],
    'The sign-up.': ['Pendaftaran itu.', 'La souscription.'],
    'When it was printed.': ['Bila ia dicetak.', 'Quand il a été imprimé.'],
    'Language of the text.': ['Bahasa teks.', 'Langue du texte.'],
    'Plan, price, visit and terms, as they were printed.': [
      'Pelan, harga, lawatan dan terma, seperti dicetak.',
      'Forfait, prix, visite et conditions, tels qu’imprimés.',
    ],
    'The PDF that was shown.': ['PDF yang ditunjukkan.', 'Le PDF qui a été montré.'],
    'Digest of the bytes that were shown.': [
      'Cernaan bait yang ditunjukkan.',
      'Empreinte des octets montrés.',
    ],
    'Words of the box and of the button, way of the code, strokes, address of the network, program.':
      [
        'Kata kotak dan butang, cara kod, lakaran, alamat rangkaian, program.',
        'Mots de la case et du bouton, voie du code, traits, adresse du réseau, programme.',
      ],
    'Digest of the signature before it; empty for the first.': [
      'Cernaan tandatangan sebelumnya; kosong bagi yang pertama.',
      'Empreinte de la signature précédente ; vide pour la première.',
    ],
    'Digest of this row together with the one before it.': [
      'Cernaan baris ini bersama baris sebelumnya.',
      'Empreinte de cette ligne avec la précédente.',
    ],
    'For which address.': ['Untuk alamat mana.', 'Pour quelle adresse.'],
    'For which sign-up.': ['Untuk pendaftaran mana.', 'Pour quelle souscription.'],
    'The order that will use it.': [
      'Pesanan yang akan menggunakannya.',
      'L’ordre qui l’utilisera.',
    ],
    'The agreement.': ['Perjanjian itu.', 'Le contrat.'],
    'Place in the chain of the company, from 1.': [
      'Tempat dalam rantaian syarikat, dari 1.',
      'Place dans la chaîne de la société, à partir de 1.',
    ],
  },
};
