import type { WordList } from '../../../extensions/domain/words/word-list.ts';

type Words = { labels: WordList; texts: WordList };

/** Malay and French of what saved cards and charges say. */
export const PAYMENT_WORDS: Words = {
  labels: {
    'Customers at the card processor': [
      'Pelanggan di pemproses kad',
      'Clients chez le prestataire de cartes',
    ],
    'Customer at the card processor': [
      'Pelanggan di pemproses kad',
      'Client chez le prestataire de cartes',
    ],
    'Card processor': ['Pemproses kad', 'Prestataire de cartes'],
    'Customer there': ['Pelanggan di sana', 'Client chez lui'],
    'Setup there': ['Persediaan di sana', 'Enregistrement chez lui'],
    Setups: ['Persediaan', 'Enregistrements'],
    Consent: ['Persetujuan', 'Consentement'],
    'Agreed at': ['Dipersetujui pada', 'Accepté le'],
    'Saved cards': ['Kad disimpan', 'Cartes enregistrées'],
    'Saved card': ['Kad disimpan', 'Carte enregistrée'],
    'Whose card': ['Kad siapa', 'Carte de qui'],
    'Card there': ['Kad di sana', 'Carte chez lui'],
    Card: ['Kad', 'Carte'],
    Brand: ['Jenama', 'Marque'],
    'Last digits': ['Digit terakhir', 'Derniers chiffres'],
    'Expiry month': ['Bulan tamat', 'Mois d’expiration'],
    'Expiry year': ['Tahun tamat', 'Année d’expiration'],
    'Removed at': ['Dibuang pada', 'Retiré le'],
    Charges: ['Caj', 'Débits'],
    Charge: ['Caj', 'Débit'],
    'Code of the processor': ['Kod pemproses', 'Code du prestataire'],
    Attempt: ['Percubaan', 'Tentative'],
    'Asked at': ['Ditanya pada', 'Demandé le'],
    'Charge there': ['Caj di sana', 'Débit chez lui'],
    'Link mailed at': ['Pautan dihantar pada', 'Lien envoyé le'],
    'Charged at': ['Dicaj pada', 'Débité le'],
    'Cancelled by': ['Dibatalkan oleh', 'Annulé par'],
    'Cancel reason': ['Sebab pembatalan', 'Motif de l’annulation'],
    'Notices of the card processor': ['Notis pemproses kad', 'Avis du prestataire de cartes'],
    'Notice of the card processor': ['Notis pemproses kad', 'Avis du prestataire de cartes'],
    'Notice there': ['Notis di sana', 'Avis chez lui'],
    'Of what': ['Tentang apa', 'De quoi'],
    'Happened at': ['Berlaku pada', 'Survenu le'],
    Outcome: ['Hasil', 'Suite'],
    'Handled at': ['Dikendalikan pada', 'Traité le'],
  },
  texts: {
    'The sign-up in which a card was given.': [
      'Pendaftaran di mana kad diberi.',
      'La souscription où une carte a été donnée.',
    ],
    'The customer, once something is ordered.': [
      'Pelanggan, setelah sesuatu dipesan.',
      'Le client, une fois la commande passée.',
    ],
    'Who keeps the cards.': ['Siapa yang menyimpan kad.', 'Qui garde les cartes.'],
    'Id of the customer at the card processor.': [
      'ID pelanggan di pemproses kad.',
      'Identifiant du client chez le prestataire.',
    ],
    'Id of the latest setup of a card at the card processor.': [
      'ID persediaan kad terkini di pemproses kad.',
      'Identifiant du dernier enregistrement de carte chez le prestataire.',
    ],
    'How many setups there were.': ['Bilangan persediaan.', 'Nombre d’enregistrements.'],
    'What the customer agreed to when the card was saved, in the words of the page.': [
      'Apa yang dipersetujui pelanggan ketika kad disimpan, dalam kata-kata halaman.',
      'Ce que le client a accepté à l’enregistrement de la carte, dans les mots de la page.',
    ],
    'When that was.': ['Bila itu berlaku.', 'Quand c’était.'],
    'Whose card it is.': ['Kad siapa.', 'À qui est la carte.'],
    'Id of the card at the card processor.': [
      'ID kad di pemproses kad.',
      'Identifiant de la carte chez le prestataire.',
    ],
    'Such as visa.': ['Seperti visa.', 'Comme visa.'],
    'The last four digits of its number.': [
      'Empat digit terakhir nombornya.',
      'Les quatre derniers chiffres de son numéro.',
    ],
    'Month in which it expires.': ['Bulan ia tamat.', 'Mois où elle expire.'],
    'Year in which it expires.': ['Tahun ia tamat.', 'Année où elle expire.'],
    'When another took its place or it was taken away.': [
      'Bila kad lain menggantikannya atau ia dibuang.',
      'Quand une autre l’a remplacée ou qu’elle a été retirée.',
    ],
    'Whose card is charged.': ['Kad siapa yang dicaj.', 'Dont la carte est débitée.'],
    'The card of the latest attempt.': [
      'Kad bagi percubaan terkini.',
      'La carte de la dernière tentative.',
    ],
    'Who pays.': ['Siapa yang membayar.', 'Qui paie.'],
    'The subscription whose start is charged.': [
      'Langganan yang permulaannya dicaj.',
      'L’abonnement dont le départ est débité.',
    ],
    'The order that was confirmed.': ['Pesanan yang disahkan.', 'L’ordre qui a été confirmé.'],
    'What is taken, in minor units, with tax.': [
      'Jumlah diambil, dalam unit kecil, termasuk cukai.',
      'Ce qui est pris, en unités mineures, taxes comprises.',
    ],
    'What the customer reads of it.': ['Apa yang dibaca pelanggan.', 'Ce que lit le client.'],
    'Why it did not go through, or what it waits for.': [
      'Mengapa ia tidak berjaya, atau apa yang ditunggu.',
      'Pourquoi il n’a pas abouti, ou ce qu’il attend.',
    ],
    'What the card processor calls the reason.': [
      'Nama sebab menurut pemproses kad.',
      'Le nom du motif chez le prestataire.',
    ],
    'Which attempt it is, from 1.': [
      'Percubaan yang ke berapa, dari 1.',
      'Quelle tentative, à partir de 1.',
    ],
    'When the card processor was first asked in this attempt.': [
      'Bila pemproses kad mula ditanya dalam percubaan ini.',
      'Quand le prestataire a été sollicité d’abord dans cette tentative.',
    ],
    'Id of the charge at the card processor; one for all attempts.': [
      'ID caj di pemproses kad; satu untuk semua percubaan.',
      'Identifiant du débit chez le prestataire ; un pour toutes les tentatives.',
    ],
    'When the link to pay was mailed.': [
      'Bila pautan bayaran dihantar.',
      'Quand le lien de paiement a été envoyé.',
    ],
    'When the money was taken.': ['Bila wang diambil.', 'Quand l’argent a été pris.'],
    'Who cancelled it.': ['Siapa yang membatalkannya.', 'Qui l’a annulé.'],
    'Why it was cancelled.': ['Mengapa ia dibatalkan.', 'Pourquoi il a été annulé.'],
    'Id of the notice at the card processor.': [
      'ID notis di pemproses kad.',
      'Identifiant de l’avis chez le prestataire.',
    ],
    'What happened.': ['Apa yang berlaku.', 'Ce qui s’est passé.'],
    'Id of what it is about.': ['ID perkara berkenaan.', 'Identifiant de l’objet concerné.'],
    'When it happened there.': ['Bila ia berlaku di sana.', 'Quand c’est arrivé chez lui.'],
    'What came of it.': ['Apa hasilnya.', 'Ce qui en est sorti.'],
    'When it was looked at.': ['Bila ia diperiksa.', 'Quand il a été examiné.'],
  },
};
