import type { Text } from '../languages.ts';

/** What is said of cards and charges. */
export const paymentMessages = {
  PAYMENTS_NOT_SET: {
    en: 'Cards are not taken here. Whoever runs the installation sets the keys of Stripe.',
    ms: 'Kad tidak diterima di sini. Pengendali pemasangan menetapkan kunci Stripe.',
    fr: 'Les cartes ne sont pas acceptées ici. L’exploitant règle les clés de Stripe.',
  },
  PAYMENTS_UNREACHABLE: {
    en: 'The card processor does not answer just now. Please try again in a minute.',
    ms: 'Pemproses kad tidak menjawab buat masa ini. Sila cuba lagi sebentar nanti.',
    fr: 'Le prestataire de cartes ne répond pas pour l’instant. Réessayez dans une minute.',
  },
  PAYMENTS_KEY_REFUSED: {
    en: 'The card processor refuses our key. Whoever runs the installation has to look at it.',
    ms: 'Pemproses kad menolak kunci kami. Pengendali pemasangan perlu memeriksanya.',
    fr: 'Le prestataire de cartes refuse notre clé. L’exploitant doit la vérifier.',
  },
  PAYMENTS_REFUSED: {
    en: 'The card processor did not take the call ({reason}).',
    ms: 'Pemproses kad tidak menerima panggilan ({reason}).',
    fr: 'Le prestataire de cartes n’a pas accepté l’appel ({reason}).',
  },
  PAYMENTS_NOT_SAVED: {
    en: 'The card is not saved yet. Please enter it again.',
    ms: 'Kad belum disimpan. Sila masukkan semula.',
    fr: 'La carte n’est pas encore enregistrée. Saisissez-la de nouveau.',
  },
  PAYMENTS_MANY_CARDS: {
    en: 'Too many cards were tried here. Please call us.',
    ms: 'Terlalu banyak kad dicuba di sini. Sila hubungi kami.',
    fr: 'Trop de cartes ont été essayées ici. Appelez-nous.',
  },
  PAYMENTS_SIGNATURE: {
    en: 'The signature of this notice is not right, or too old.',
    ms: 'Tandatangan notis ini tidak betul, atau terlalu lama.',
    fr: 'La signature de cet avis n’est pas juste, ou trop ancienne.',
  },
  PAYMENTS_LINK_GONE: {
    en: 'This link is not valid. Please ask for another one.',
    ms: 'Pautan ini tidak sah. Sila minta yang lain.',
    fr: 'Ce lien n’est pas valable. Demandez-en un autre.',
  },
  PAYMENTS_BUSY: {
    en: 'The card is being charged at this moment. Look again in a minute.',
    ms: 'Kad sedang dicaj pada saat ini. Lihat semula sebentar nanti.',
    fr: 'La carte est en cours de débit. Regardez de nouveau dans une minute.',
  },
  PAYMENTS_STATE: {
    en: 'The charge stands elsewhere by now. Load the page again.',
    ms: 'Caj ini sudah berubah keadaan. Muat semula halaman.',
    fr: 'Le débit a changé d’état entre-temps. Rechargez la page.',
  },
  PAYMENTS_NO_CARD: {
    en: 'No card is saved for this customer. Give him the link to pay.',
    ms: 'Tiada kad disimpan untuk pelanggan ini. Beri pautan bayaran.',
    fr: 'Aucune carte n’est enregistrée pour ce client. Donnez-lui le lien de paiement.',
  },
  PAYMENTS_CHARGED_ALREADY: {
    en: 'This order has a charge already.',
    ms: 'Pesanan ini sudah mempunyai caj.',
    fr: 'Cet ordre a déjà un débit.',
  },
  PAYMENTS_CARD_TWICE: {
    en: 'A card is saved for this customer already.',
    ms: 'Kad sudah disimpan untuk pelanggan ini.',
    fr: 'Une carte est déjà enregistrée pour ce client.',
  },
  PAYMENTS_FIXED: {
    en: 'What is paid stays paid, and the amount of a charge that was asked for is fixed.',
    ms: 'Yang telah dibayar kekal dibayar, dan jumlah caj yang diminta adalah tetap.',
    fr: 'Ce qui est payé reste payé, et le montant d’un débit demandé est fixé.',
  },
  PAYMENTS_CHARGE_TEXT: {
    en: '{plan}, order {number}',
    ms: '{plan}, pesanan {number}',
    fr: '{plan}, commande {number}',
  },
  PAYMENTS_MAIL_SUBJECT: {
    en: 'Your payment to {company}',
    ms: 'Bayaran anda kepada {company}',
    fr: 'Votre paiement à {company}',
  },
  PAYMENTS_MAIL_AUTHENTICATION: {
    en: '{name}, your line works. Your bank asks you to confirm the payment of {amount} for {what}.\n\nConfirm it here: {link}\n\nQuestions: {contact}',
    ms: '{name}, talian anda berfungsi. Bank anda meminta anda mengesahkan bayaran {amount} untuk {what}.\n\nSahkan di sini: {link}\n\nPertanyaan: {contact}',
    fr: '{name}, votre ligne fonctionne. Votre banque vous demande de confirmer le paiement de {amount} pour {what}.\n\nConfirmez-le ici\u00a0: {link}\n\nQuestions\u00a0: {contact}',
  },
  PAYMENTS_MAIL_DECLINED: {
    en: '{name}, your line works. The payment of {amount} for {what} did not go through: {reason}.\n\nPay here, with this card or another one: {link}\n\nQuestions: {contact}',
    ms: '{name}, talian anda berfungsi. Bayaran {amount} untuk {what} tidak berjaya: {reason}.\n\nBayar di sini, dengan kad ini atau yang lain: {link}\n\nPertanyaan: {contact}',
    fr: '{name}, votre ligne fonctionne. Le paiement de {amount} pour {what} n’a pas abouti\u00a0: {reason}.\n\nPayez ici, avec cette carte ou une autre\u00a0: {link}\n\nQuestions\u00a0: {contact}',
  },
} as const satisfies Record<string, Text>;
