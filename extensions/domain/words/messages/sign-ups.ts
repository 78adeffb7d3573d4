import type { Text } from '../languages.ts';

/** What is said about ordering on the public page. */
export const signUpMessages = {
  SIGN_UP_GONE: {
    en: 'This order is over. Begin again with the address.',
    ms: 'Pesanan ini telah tamat. Mulakan semula dengan alamat.',
    fr: 'Cette commande est terminée. Recommencez par l’adresse.',
  },
  SIGN_UP_ORDERED: {
    en: 'It is ordered already.',
    ms: 'Ia telah dipesan.',
    fr: 'C’est déjà commandé.',
  },
  SIGN_UP_CLOSED: {
    en: 'Orders are not taken online at the moment. Please call us.',
    ms: 'Pesanan dalam talian tidak diterima buat masa ini. Sila hubungi kami.',
    fr: 'Les commandes en ligne sont fermées pour le moment. Appelez-nous.',
  },
  SIGN_UP_NOT_HERE: {
    en: 'This address cannot be ordered online. Please call us.',
    ms: 'Alamat ini tidak boleh dipesan dalam talian. Sila hubungi kami.',
    fr: 'Cette adresse ne peut pas être commandée en ligne. Appelez-nous.',
  },
  SIGN_UP_FULL: {
    en: 'No line is free at this address right now.',
    ms: 'Tiada talian bebas di alamat ini sekarang.',
    fr: 'Aucune ligne n’est libre à cette adresse pour le moment.',
  },
  SIGN_UP_WAITS: {
    en: 'This person waits for a port at this address already.',
    ms: 'Orang ini sudah menunggu port di alamat ini.',
    fr: 'Cette personne attend déjà un port à cette adresse.',
  },
  SIGN_UP_PLAN_UNKNOWN: {
    en: 'This plan cannot be ordered here any more. Choose another one.',
    ms: 'Pelan ini tidak lagi boleh dipesan di sini. Pilih yang lain.',
    fr: 'Ce forfait ne peut plus être commandé ici. Choisissez-en un autre.',
  },
  SIGN_UP_SLOT_TAKEN: {
    en: 'This time was just taken. Choose another one.',
    ms: 'Masa ini baru sahaja diambil. Pilih yang lain.',
    fr: 'Cette heure vient d’être prise. Choisissez-en une autre.',
  },
  SIGN_UP_INCOMPLETE: {
    en: 'Something is not chosen yet: plan, details or visit.',
    ms: 'Ada yang belum dipilih: pelan, butiran atau lawatan.',
    fr: 'Il manque encore un choix\u00a0: forfait, coordonnées ou visite.',
  },
  SIGN_UP_NO_CARD: {
    en: 'Give a card first. It is charged when your line works, not now.',
    ms: 'Beri kad dahulu. Ia dicaj apabila talian anda berfungsi, bukan sekarang.',
    fr: 'Donnez d’abord une carte. Elle est débitée quand votre ligne fonctionne, pas maintenant.',
  },
  SIGN_UP_AGREEMENT_OTHER: {
    en: 'The agreement is not the one that was shown. Read it again and sign.',
    ms: 'Perjanjian ini bukan yang ditunjukkan. Baca semula dan tandatangan.',
    fr: 'Le contrat n’est pas celui qui a été montré. Relisez-le et signez.',
  },
  SIGN_UP_CODE_WRONG: {
    en: 'This code is not right. Look at the latest mail.',
    ms: 'Kod ini tidak betul. Lihat e-mel terkini.',
    fr: 'Ce code n’est pas juste. Regardez le dernier courriel.',
  },
  SIGN_UP_CODE_OVER: {
    en: 'This code does not count any more. Ask for another one.',
    ms: 'Kod ini tidak lagi sah. Minta yang lain.',
    fr: 'Ce code ne vaut plus. Demandez-en un autre.',
  },
  SIGN_UP_TOO_MANY: {
    en: 'Too much was begun from your network without being ordered. Finish one order, come back in an hour, or call us.',
    ms: 'Terlalu banyak dimulakan daripada rangkaian anda tanpa dipesan. Selesaikan satu pesanan, kembali dalam sejam, atau hubungi kami.',
    fr: 'Trop de commandes ont été commencées depuis votre réseau sans être passées. Terminez-en une, revenez dans une heure ou appelez-nous.',
  },
  SIGN_UP_WORDS: {
    en: 'This page is out of date. Load it again and sign then.',
    ms: 'Halaman ini sudah lapuk. Muat semula dan tandatangan selepas itu.',
    fr: 'Cette page n’est plus à jour. Rechargez-la, puis signez.',
  },
  SIGN_UP_REFUSED: {
    en: 'This could not be taken. Please call us.',
    ms: 'Ini tidak dapat diterima. Sila hubungi kami.',
    fr: 'Cela n’a pas pu être pris. Appelez-nous.',
  },
  SIGN_UP_MAIL_CODE_SUBJECT: {
    en: 'Your code: {code}',
    ms: 'Kod anda: {code}',
    fr: 'Votre code\u00a0: {code}',
  },
  SIGN_UP_MAIL_CODE: {
    en: 'Your code for the order at {company} is {code}.\n\nIt counts for {minutes} minutes. If you did not order anything, do nothing.',
    ms: 'Kod anda untuk pesanan di {company} ialah {code}.\n\nIa sah selama {minutes} minit. Jika anda tidak memesan apa-apa, abaikan sahaja.',
    fr: 'Votre code pour la commande chez {company} est {code}.\n\nIl vaut {minutes} minutes. Si vous n’avez rien commandé, ne faites rien.',
  },
  SIGN_UP_NO_MAIL: {
    en: 'No mails are sent from here. Keep this page open.',
    ms: 'Tiada e-mel dihantar dari sini. Biarkan halaman ini terbuka.',
    fr: 'Aucun courriel ne part d’ici. Gardez cette page ouverte.',
  },
  SIGN_UP_MAIL_RESUME_SUBJECT: {
    en: 'Go on with your order at {company}',
    ms: 'Teruskan pesanan anda di {company}',
    fr: 'Continuer votre commande chez {company}',
  },
  SIGN_UP_MAIL_RESUME: {
    en: 'Go on with your order at {company} here:\n{link}\n\nThe link is good for {days} days; do not pass it on. If you did not ask for it, do nothing.',
    ms: 'Teruskan pesanan anda di {company} di sini:\n{link}\n\nPautan ini sah selama {days} hari; jangan berikannya kepada orang lain. Jika anda tidak memintanya, abaikan sahaja.',
    fr: 'Continuez votre commande chez {company} ici\u00a0:\n{link}\n\nLe lien vaut {days} jours\u00a0; ne le transmettez pas. Si vous ne l’avez pas demandé, ne faites rien.',
  },
  SIGN_UP_MAIL_COPY_SUBJECT: {
    en: 'Your agreement with {company}',
    ms: 'Perjanjian anda dengan {company}',
    fr: 'Votre contrat avec {company}',
  },
  SIGN_UP_MAIL_COPY: {
    en: '{name}, thank you for your order.\n\nThe agreement that you signed is attached. The technician comes: {visit}.\nQuestions: {phone}\n\nDigest of the agreement (SHA-256): {sha256}',
    ms: '{name}, terima kasih atas pesanan anda.\n\nPerjanjian yang anda tandatangani dilampirkan. Juruteknik datang: {visit}.\nPertanyaan: {phone}\n\nCernaan perjanjian (SHA-256): {sha256}',
    fr: '{name}, merci pour votre commande.\n\nLe contrat que vous avez signé est joint. Le technicien vient\u00a0: {visit}.\nQuestions\u00a0: {phone}\n\nEmpreinte du contrat (SHA-256)\u00a0: {sha256}',
  },
} as const satisfies Record<string, Text>;
