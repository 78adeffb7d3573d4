import type { WordList } from '../../../extensions/domain/words/word-list.ts';

type Words = { labels: WordList; texts: WordList };

/** Malay and French of what plans and their prices say. */
export const PLAN_WORDS: Words = {
  labels: {
    Sales: ['Jualan', 'Ventes'],
    Plans: ['Pelan', 'Forfaits'],
    Plan: ['Pelan', 'Forfait'],
    'Parts of bundles': ['Bahagian pakej gabungan', 'Éléments des offres groupées'],
    'Part of a bundle': ['Bahagian pakej gabungan', 'Élément d’une offre groupée'],
    Part: ['Bahagian', 'Élément'],
    Included: ['Termasuk', 'Compris'],
    'Download (Mbit/s)': ['Muat turun (Mbit/s)', 'Téléchargement (Mbit/s)'],
    'Upload (Mbit/s)': ['Muat naik (Mbit/s)', 'Téléversement (Mbit/s)'],
    'Fixed term (months)': ['Tempoh tetap (bulan)', 'Durée ferme (mois)'],
    Public: ['Awam', 'Public'],
    'Prices of plans': ['Harga pelan', 'Prix des forfaits'],
    'Price of a plan': ['Harga pelan', 'Prix d’un forfait'],
    'Tariff zone': ['Zon tarif', 'Zone tarifaire'],
    Monthly: ['Bulanan', 'Mensuel'],
    'One-time': ['Sekali sahaja', 'Unique'],
    Promotions: ['Promosi', 'Promotions'],
    Promotion: ['Promosi', 'Promotion'],
    Months: ['Bulan', 'Mois'],
    'Percent off': ['Peratus diskaun', 'Rabais en pour cent'],
    'Amount off': ['Jumlah diskaun', 'Montant du rabais'],
    'Nothing at the start': ['Tiada bayaran permulaan', 'Rien au départ'],
    'Prices of single addresses': ['Harga alamat tertentu', 'Prix d’adresses particulières'],
    'Price of one address': ['Harga satu alamat', 'Prix d’une adresse'],
  },
  texts: {
    'The bundle.': ['Pakej gabungan itu.', 'L’offre groupée.'],
    'What is in it.': ['Kandungannya.', 'Ce qu’elle contient.'],
    'Its place in the bundle.': ['Kedudukannya dalam pakej.', 'Sa place dans l’offre.'],
    'Name on the plan’s card, in the company’s own language.': [
      'Nama pada kad pelan, dalam bahasa syarikat sendiri.',
      'Nom sur la carte du forfait, dans la langue de l’entreprise.',
    ],
    'What it is about; a bundle is made of others.': [
      'Jenis pelan; pakej gabungan terdiri daripada pelan lain.',
      'Ce dont il s’agit ; une offre groupée est faite d’autres forfaits.',
    ],
    'One sentence on the plan’s card.': [
      'Satu ayat pada kad pelan.',
      'Une phrase sur la carte du forfait.',
    ],
    'What is included, a point each.': [
      'Apa yang termasuk, satu perkara setiap baris.',
      'Ce qui est compris, point par point.',
    ],
    'Name, summary and what is included in other languages, by language.': [
      'Nama, ringkasan dan kandungan dalam bahasa lain, mengikut bahasa.',
      'Nom, résumé et contenu dans les autres langues, par langue.',
    ],
    'Speed to the customer.': ['Kelajuan kepada pelanggan.', 'Débit vers le client.'],
    'Speed from the customer.': ['Kelajuan daripada pelanggan.', 'Débit depuis le client.'],
    'For how long it is taken; empty for month by month.': [
      'Tempoh langganan; kosong untuk bulan ke bulan.',
      'Durée de l’engagement ; vide pour un abonnement au mois.',
    ],
    'Tax on it; the company’s default when empty.': [
      'Cukai ke atasnya; cukai lalai syarikat jika kosong.',
      'Taxe appliquée ; celle de l’entreprise par défaut si vide.',
    ],
    'Its place among the cards.': ['Kedudukannya antara kad.', 'Sa place parmi les cartes.'],
    'Shown to everybody who asks for an address; others are sold by staff alone.': [
      'Ditunjukkan kepada sesiapa yang bertanya tentang alamat; yang lain dijual oleh kakitangan sahaja.',
      'Montré à quiconque demande une adresse ; les autres sont vendus par le personnel seul.',
    ],
    'An inactive plan is sold to nobody; who has it keeps it.': [
      'Pelan tidak aktif tidak dijual; pelanggan sedia ada mengekalkannya.',
      'Un forfait inactif n’est plus vendu ; qui l’a le garde.',
    ],
    'The plan.': ['Pelan itu.', 'Le forfait.'],
    'Where it counts; empty for every zone that has no price of its own.': [
      'Tempat ia terpakai; kosong untuk setiap zon tanpa harga sendiri.',
      'Où il vaut ; vide pour toute zone sans prix propre.',
    ],
    'Price of a month in minor units, before tax.': [
      'Harga sebulan dalam unit kecil, sebelum cukai.',
      'Prix d’un mois en plus petite unité, hors taxes.',
    ],
    'Price at the start in minor units, before tax.': [
      'Harga permulaan dalam unit kecil, sebelum cukai.',
      'Prix au départ en plus petite unité, hors taxes.',
    ],
    'Where it counts; empty for every zone. One of the zone goes before.': [
      'Tempat ia terpakai; kosong untuk setiap zon. Promosi zon diutamakan.',
      'Où elle vaut ; vide pour toute zone. Celle de la zone passe avant.',
    ],
    'What it is called on the plan’s card, in the company’s own language.': [
      'Namanya pada kad pelan, dalam bahasa syarikat sendiri.',
      'Son nom sur la carte du forfait, dans la langue de l’entreprise.',
    ],
    'Its name in other languages, by language.': [
      'Namanya dalam bahasa lain, mengikut bahasa.',
      'Son nom dans les autres langues, par langue.',
    ],
    'First day on which it is given.': [
      'Hari pertama ia diberikan.',
      'Premier jour où elle est accordée.',
    ],
    'Last day on which it is given.': [
      'Hari terakhir ia diberikan.',
      'Dernier jour où elle est accordée.',
    ],
    'For how many months less is paid; empty where it is about the start alone.': [
      'Berapa bulan bayaran dikurangkan; kosong jika hanya untuk permulaan.',
      'Pendant combien de mois on paie moins ; vide s’il s’agit du départ seul.',
    ],
    'What is taken off a month, in percent.': [
      'Potongan sebulan, dalam peratus.',
      'Ce qui est déduit d’un mois, en pour cent.',
    ],
    'What is taken off a month, in minor units before tax.': [
      'Potongan sebulan, dalam unit kecil sebelum cukai.',
      'Ce qui est déduit d’un mois, en plus petite unité hors taxes.',
    ],
    'The one-time price is not asked for.': [
      'Harga sekali sahaja tidak dikenakan.',
      'Le prix unique n’est pas demandé.',
    ],
    'The address.': ['Alamat itu.', 'L’adresse.'],
    'Why this address has a price of its own.': [
      'Sebab alamat ini mempunyai harga sendiri.',
      'Pourquoi cette adresse a un prix à elle.',
    ],
    'It counts once it is approved.': [
      'Ia terpakai setelah diluluskan.',
      'Il vaut une fois approuvé.',
    ],
    'Who approved or refused it.': [
      'Siapa yang meluluskan atau menolaknya.',
      'Qui l’a approuvé ou refusé.',
    ],
    'When it was approved or refused.': [
      'Bila ia diluluskan atau ditolak.',
      'Quand il a été approuvé ou refusé.',
    ],
    'What was said to it.': ['Ulasan tentangnya.', 'Ce qui en a été dit.'],
  },
};

/** Malay and French of what quotes say. */
export const QUOTE_WORDS: Words = {
  labels: {
    Quotes: ['Sebut harga', 'Devis'],
    Quote: ['Sebut harga', 'Devis'],
    'Acceptances of quotes': ['Penerimaan sebut harga', 'Acceptations de devis'],
    'Acceptance of a quote': ['Penerimaan sebut harga', 'Acceptation d’un devis'],
    Words: ['Perkataan', 'Texte'],
    'SHA-256 of the PDF': ['SHA-256 PDF', 'SHA-256 du PDF'],
    'IP address': ['Alamat IP', 'Adresse IP'],
    'User agent': ['Ejen pengguna', 'Navigateur'],
    'Entered by': ['Dimasukkan oleh', 'Saisi par'],
    'Lines of quotes': ['Baris sebut harga', 'Lignes de devis'],
    'Line of a quote': ['Baris sebut harga', 'Ligne d’un devis'],
    Section: ['Bahagian', 'Section'],
    'Promotion months': ['Bulan promosi', 'Mois de promotion'],
    'Monthly after': ['Bulanan selepas itu', 'Mensuel ensuite'],
    'Tax name': ['Nama cukai', 'Nom de la taxe'],
    'Tax basis points': ['Mata asas cukai', 'Points de base de la taxe'],
    Revision: ['Semakan', 'Révision'],
    Supersedes: ['Menggantikan', 'Remplace'],
    'Party name': ['Nama pihak', 'Nom du destinataire'],
    'Party address': ['Alamat pihak', 'Adresse du destinataire'],
    'Priced on': ['Harga pada', 'Prix au'],
    'Expires on': ['Tamat pada', 'Expire le'],
    'Monthly before tax': ['Bulanan sebelum cukai', 'Mensuel hors taxes'],
    'Monthly tax': ['Cukai bulanan', 'Taxe mensuelle'],
    'Monthly total': ['Jumlah bulanan', 'Total mensuel'],
    'One-time before tax': ['Sekali sahaja sebelum cukai', 'Unique hors taxes'],
    'One-time tax': ['Cukai sekali sahaja', 'Taxe unique'],
    'One-time total': ['Jumlah sekali sahaja', 'Total unique'],
    'Decline reason': ['Sebab penolakan', 'Motif du refus'],
  },
  texts: {
    'The quote.': ['Sebut harga itu.', 'Le devis.'],
    'Through which door it came.': [
      'Melalui saluran mana ia datang.',
      'Par quelle voie elle est venue.',
    ],
    'Name as it was typed.': ['Nama seperti yang ditaip.', 'Nom tel qu’il a été saisi.'],
    'When, by our clock.': ['Bila, mengikut jam kami.', 'Quand, selon notre horloge.'],
    'The words of the box and of the button, as they stood there.': [
      'Perkataan pada kotak dan butang, seperti yang tertera.',
      'Le texte de la case et du bouton, tel qu’affiché.',
    ],
    'Language of these words.': ['Bahasa perkataan ini.', 'Langue de ce texte.'],
    'Digest of the accepted bytes.': [
      'Cernaan bait yang diterima.',
      'Empreinte des octets acceptés.',
    ],
    'From where.': ['Dari mana.', 'D’où.'],
    'By which program.': ['Dengan program apa.', 'Avec quel programme.'],
    'Who of the staff entered it.': [
      'Kakitangan yang memasukkannya.',
      'Qui, dans le personnel, l’a saisie.',
    ],
    'Why staff entered it: how the customer said so.': [
      'Sebab kakitangan memasukkannya: bagaimana pelanggan menyatakannya.',
      'Pourquoi le personnel l’a saisie : comment le client l’a dit.',
    ],
    'Its place, from 1.': ['Kedudukannya, dari 1.', 'Sa place, à partir de 1.'],
    'Heading under which it stands, such as a site.': [
      'Tajuk di atasnya, seperti tapak.',
      'Titre sous lequel elle figure, comme un site.',
    ],
    'Only standard lines count in the sums.': [
      'Hanya baris standard dikira dalam jumlah.',
      'Seules les lignes standard comptent dans les sommes.',
    ],
    'The site.': ['Tapak itu.', 'Le site.'],
    'The site in words.': ['Tapak dalam perkataan.', 'Le site en toutes lettres.'],
    'The plan; empty for another service.': [
      'Pelan itu; kosong untuk perkhidmatan lain.',
      'Le forfait ; vide pour un autre service.',
    ],
    'What is offered.': ['Apa yang ditawarkan.', 'Ce qui est proposé.'],
    'Price of one for a month in minor units, before tax.': [
      'Harga seunit sebulan dalam unit kecil, sebelum cukai.',
      'Prix unitaire d’un mois en plus petite unité, hors taxes.',
    ],
    'For how many months that price is given; empty without end.': [
      'Berapa bulan harga itu diberikan; kosong tanpa tamat.',
      'Pendant combien de mois ce prix est accordé ; vide sans fin.',
    ],
    'Price of one for a month behind the promotion, before tax.': [
      'Harga seunit sebulan selepas promosi, sebelum cukai.',
      'Prix unitaire d’un mois après la promotion, hors taxes.',
    ],
    'Price of one at the start in minor units, before tax.': [
      'Harga seunit permulaan dalam unit kecil, sebelum cukai.',
      'Prix unitaire au départ en plus petite unité, hors taxes.',
    ],
    'Tax on it.': ['Cukai ke atasnya.', 'Taxe appliquée.'],
    'Name of the tax as it was.': ['Nama cukai pada masa itu.', 'Nom de la taxe à ce moment.'],
    'Rate of the tax as it was, in hundredths of a percent.': [
      'Kadar cukai pada masa itu, dalam perseratus peratus.',
      'Taux de la taxe à ce moment, en centièmes de pour cent.',
    ],
    'Number with its revision, such as Q-12-R2.': [
      'Nombor dengan semakannya, seperti Q-12-R2.',
      'Numéro avec sa révision, comme Q-12-R2.',
    ],
    'Number within the company.': ['Nombor dalam syarikat.', 'Numéro dans l’entreprise.'],
    'Which writing of the quote it is, from 1.': [
      'Semakan yang keberapa, dari 1.',
      'De quelle rédaction du devis il s’agit, à partir de 1.',
    ],
    'The revision before it, whose link is dead.': [
      'Semakan sebelumnya, yang pautannya telah mati.',
      'La révision précédente, dont le lien ne vaut plus.',
    ],
    'The customer, where there is one yet.': [
      'Pelanggan, jika sudah ada.',
      'Le client, s’il existe déjà.',
    ],
    'For whom it is.': ['Untuk siapa.', 'Pour qui il est.'],
    'Where the link is sent.': ['Ke mana pautan dihantar.', 'Où le lien est envoyé.'],
    'Postal address, printed on it.': [
      'Alamat pos, dicetak padanya.',
      'Adresse postale, imprimée dessus.',
    ],
    'What is said below the lines.': [
      'Apa yang tertera di bawah baris.',
      'Ce qui est dit sous les lignes.',
    ],
    'Language of the page and the PDF.': [
      'Bahasa halaman dan PDF.',
      'Langue de la page et du PDF.',
    ],
    'Day for which the prices of plans were looked up.': [
      'Hari bagi harga pelan yang dicari.',
      'Jour pour lequel les prix des forfaits ont été cherchés.',
    ],
    'Last day on which it can be accepted, to its end in the company’s time zone.': [
      'Hari terakhir ia boleh diterima, hingga penghujung hari dalam zon waktu syarikat.',
      'Dernier jour où il peut être accepté, jusqu’à sa fin dans le fuseau de l’entreprise.',
    ],
    'Sum of a month before tax, in minor units.': [
      'Jumlah sebulan sebelum cukai, dalam unit kecil.',
      'Somme d’un mois hors taxes, en plus petite unité.',
    ],
    'Tax of a month, in minor units.': [
      'Cukai sebulan, dalam unit kecil.',
      'Taxe d’un mois, en plus petite unité.',
    ],
    'Sum of a month with tax, in minor units.': [
      'Jumlah sebulan dengan cukai, dalam unit kecil.',
      'Somme d’un mois toutes taxes, en plus petite unité.',
    ],
    'Sum at the start before tax, in minor units.': [
      'Jumlah permulaan sebelum cukai, dalam unit kecil.',
      'Somme au départ hors taxes, en plus petite unité.',
    ],
    'Tax at the start, in minor units.': [
      'Cukai permulaan, dalam unit kecil.',
      'Taxe au départ, en plus petite unité.',
    ],
    'Sum at the start with tax, in minor units.': [
      'Jumlah permulaan dengan cukai, dalam unit kecil.',
      'Somme au départ toutes taxes, en plus petite unité.',
    ],
    'When its link was made.': ['Bila pautannya dibuat.', 'Quand son lien a été créé.'],
    'When it was accepted or declined.': [
      'Bila ia diterima atau ditolak.',
      'Quand il a été accepté ou refusé.',
    ],
    'Why it was declined.': ['Sebab ia ditolak.', 'Pourquoi il a été refusé.'],
    'The printed quote.': ['Sebut harga bercetak.', 'Le devis imprimé.'],
    'Digest of the printed bytes; an acceptance names it.': [
      'Cernaan bait bercetak; penerimaan menamakannya.',
      'Empreinte des octets imprimés ; une acceptation la nomme.',
    ],
    'Digest of the secret in the link; empty once the link is dead.': [
      'Cernaan rahsia dalam pautan; kosong setelah pautan mati.',
      'Empreinte du secret dans le lien ; vide une fois le lien mort.',
    ],
    'What the search looks into, written by the database: number, party_name, title.': [
      'Apa yang dicari, ditulis oleh pangkalan data: number, party_name, title.',
      'Ce que parcourt la recherche, écrit par la base de données : number, party_name, title.',
    ],
  },
};
