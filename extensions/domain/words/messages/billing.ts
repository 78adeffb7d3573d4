import type { Text } from '../languages.ts';

export const billingMessages = {
  'BILLING_OVER_OPEN.race': {
    en: 'Payments and credit notes come to more than the invoice. Load it again.',
    ms: 'Bayaran dan nota kredit melebihi invois. Muat semula.',
    fr: 'Paiements et avoirs dépassent la facture. Rechargez-la.',
  },
  'BILLING_STATUS.race': {
    en: 'The status of the invoice does not fit what is open on it. Load it again.',
    ms: 'Status invois tidak sepadan dengan baki terbuka. Muat semula.',
    fr: 'L’état de la facture ne correspond pas à ce qui reste dû. Rechargez-la.',
  },
  BILLING_DEFAULT_TAKEN: {
    en: 'There is one default only. Take it from the other row first.',
    ms: 'Hanya satu lalai dibenarkan. Buang daripada baris lain dahulu.',
    fr: 'Il n’y a qu’une valeur par défaut. Retirez-la d’abord de l’autre ligne.',
  },
  BILLING_INVOICE_KEPT: {
    en: 'Invoice {number} is not deleted: numbers have no gaps. Cancel it instead.',
    ms: 'Invois {number} tidak dipadam: nombor tidak boleh berjurang. Batalkannya.',
    fr: 'La facture {number} ne se supprime pas : les numéros n’ont pas de trous. Annulez-la plutôt.',
  },
  BILLING_INVOICE_LOCKED: {
    en: 'Invoice {number} is issued; its number, amounts and addressee do not change.',
    ms: 'Invois {number} telah dikeluarkan; nombor, jumlah dan penerimanya tidak berubah.',
    fr: 'La facture {number} est émise ; son numéro, ses montants et son destinataire ne changent plus.',
  },
  'BILLING_INVOICE_LOCKED.lines': {
    en: 'Invoice {number} is issued; its lines do not change.',
    ms: 'Invois {number} telah dikeluarkan; barisnya tidak berubah.',
    fr: 'La facture {number} est émise ; ses lignes ne changent plus.',
  },
  BILLING_MIXED_CURRENCIES: {
    en: 'The rates are in {currencies}; bill them on separate invoices.',
    ms: 'Kadar adalah dalam {currencies}; invoiskan secara berasingan.',
    fr: 'Les tarifs sont en {currencies} ; facturez-les séparément.',
  },
  BILLING_NO_RATE: {
    en: 'No rate for {order}: {partner}, {workType}, category {category}, method {method} on {on}. Add a rate card that covers it, or correct the order.',
    ms: 'Tiada kadar untuk {order}: {partner}, {workType}, kategori {category}, kaedah {method} pada {on}. Tambah jadual kadar yang meliputinya, atau betulkan pesanan.',
    fr: 'Aucun tarif pour {order} : {partner}, {workType}, catégorie {category}, mode {method} le {on}. Ajoutez une grille tarifaire qui le couvre, ou corrigez l’ordre.',
  },
  TEMPLATE_INVALID: {
    en: 'The template cannot be saved. Line {problems}',
    ms: 'Templat tidak boleh disimpan. Baris {problems}',
    fr: 'Le modèle ne peut pas être enregistré. Ligne {problems}',
  },
  TEMPLATE_UNREAD: {
    en: 'The template cannot be saved: it cannot be read in time. {message}',
    ms: 'Templat tidak boleh disimpan: ia tidak dapat dibaca tepat pada masanya. {message}',
    fr: 'Le modèle ne peut pas être enregistré : il ne peut pas être lu à temps. {message}',
  },
  'TEMPLATE_INVALID.style': {
    en: 'The CSS is {length} characters long, the limit is {limit}.',
    ms: 'CSS mengandungi {length} aksara, hadnya {limit}.',
    fr: 'Le CSS compte {length} caractères, la limite est de {limit}.',
  },
  BILLING_NO_TEMPLATE: {
    en: 'There is no active {kind} template; add one under document templates.',
    ms: 'Tiada templat {kind} yang aktif; tambah satu di bawah templat dokumen.',
    fr: 'Il n’y a pas de modèle {kind} actif ; ajoutez-en un sous les modèles de document.',
  },
  BILLING_ORDER_INVOICED: {
    en: 'The work order stands on another invoice that is not cancelled.',
    ms: 'Pesanan kerja berada pada invois lain yang tidak dibatalkan.',
    fr: 'L’ordre de travail figure sur une autre facture non annulée.',
  },
  BILLING_ORDER_NOT_READY: {
    en: '{number} is {status}; only orders that are ready for invoicing are billed.',
    ms: '{number} berstatus {status}; hanya pesanan yang sedia untuk diinvois dibilkan.',
    fr: '{number} est à l’état {status} ; seuls les ordres prêts à facturer sont facturés.',
  },
  BILLING_PAID_ON: {
    en: 'An invoice is paid between its date, {from}, and today, {to}.',
    ms: 'Invois dibayar antara tarikhnya, {from}, dan hari ini, {to}.',
    fr: 'Une facture est payée entre sa date, le {from}, et aujourd’hui, le {to}.',
  },
  BILLING_OVER_OPEN: {
    en: 'Only {open} is open on invoice {number}. Enter at most that; what was paid beyond it belongs to another invoice, or back to the payer.',
    ms: 'Hanya {open} yang belum dibayar bagi invois {number}. Masukkan tidak lebih daripada itu; lebihan bayaran adalah untuk invois lain, atau dikembalikan.',
    fr: 'Il ne reste que {open} à payer sur la facture {number}. Saisissez au plus ce montant ; le surplus revient à une autre facture, ou au payeur.',
  },
  BILLING_CREDIT_LINES: {
    en: 'The invoice has no line {position}, or it is named twice.',
    ms: 'Invois tidak mempunyai baris {position}, atau baris itu disebut dua kali.',
    fr: 'La facture n’a pas de ligne {position}, ou elle est nommée deux fois.',
  },
  'BILLING_CREDIT_LINES.left': {
    en: 'Line {position} does not have that much left to credit.',
    ms: 'Baki baris {position} untuk dikredit tidak mencukupi.',
    fr: 'Il ne reste pas autant à créditer sur la ligne {position}.',
  },
  'BILLING_CREDIT_LINES.none': {
    en: 'Nothing is left to credit; name a line and an amount.',
    ms: 'Tiada lagi yang boleh dikredit; namakan baris dan jumlah.',
    fr: 'Il ne reste rien à créditer ; indiquez une ligne et un montant.',
  },
  BILLING_HAS_PAYMENTS: {
    en: 'Payments or credit notes stand against invoice {number}. Take the payments back first.',
    ms: 'Invois {number} mempunyai bayaran atau nota kredit. Batalkan bayaran itu dahulu.',
    fr: 'Des paiements ou des avoirs portent sur la facture {number}. Annulez d’abord les paiements.',
  },
  BILLING_PAYMENT_KEPT: {
    en: 'A payment or credit note that was noted does not change and is not deleted. Take the payment back instead.',
    ms: 'Bayaran atau nota kredit yang telah direkod tidak berubah dan tidak dipadam. Batalkan bayaran itu.',
    fr: 'Un paiement ou un avoir enregistré ne change pas et ne se supprime pas. Annulez plutôt le paiement.',
  },
  BILLING_PAYMENT_REVERSED: {
    en: 'The payment was taken back already.',
    ms: 'Bayaran itu telah dibatalkan.',
    fr: 'Le paiement a déjà été annulé.',
  },
  BILLING_RATE_OVERLAP: {
    en: 'Another rate card holds for the same work in these days.',
    ms: 'Jadual kadar lain berkuat kuasa untuk kerja yang sama pada hari-hari ini.',
    fr: 'Une autre grille tarifaire vaut pour le même travail ces jours-là.',
  },
  BILLING_STATUS: {
    en: 'An invoice that is {status} cannot be {step}; it must be {from}.',
    ms: 'Invois berstatus {status} tidak boleh diproses ({step}); ia mesti berstatus {from}.',
    fr: 'Une facture à l’état {status} ne permet pas cette étape ({step}) ; elle doit être à l’état {from}.',
  },
  'BILLING_SUBMISSION_ID_USED.same': {
    en: '{submission_id} is the id that was rejected; enter the new one.',
    ms: '{submission_id} ialah ID yang ditolak; masukkan yang baharu.',
    fr: '{submission_id} est l’identifiant qui a été rejeté ; saisissez le nouveau.',
  },
  BILLING_MIXED_ORDERS: {
    en: '{number} and {other} are billed to different parties.',
    ms: '{number} dan {other} diinvois kepada pihak yang berbeza.',
    fr: '{number} et {other} n’ont pas le même destinataire de facture.',
  },
  BILLING_NO_BILL_TO: {
    en: '{number} names nobody to bill: give it a partner group, a client or a customer.',
    ms: '{number} tidak menamakan pihak yang diinvois: berikan kumpulan rakan kongsi, klien atau pelanggan.',
    fr: '{number} ne nomme personne à facturer : donnez-lui un groupe partenaire, un donneur d’ordre ou un client.',
  },
  BILLING_RATE_PARTY: {
    en: 'A rate card names one party: a partner group, a client or a customer; or none.',
    ms: 'Jadual kadar menamakan satu pihak: kumpulan rakan kongsi, klien atau pelanggan; atau tiada.',
    fr: 'Une grille tarifaire nomme une partie : un groupe partenaire, un donneur d’ordre ou un client ; ou aucune.',
  },
  'BILLING_RATE_PARTY.group': {
    en: 'A rate card for a partner names its partner group too.',
    ms: 'Jadual kadar bagi rakan kongsi menamakan kumpulan rakan kongsinya juga.',
    fr: 'Une grille tarifaire pour un partenaire nomme aussi son groupe partenaire.',
  },
} as const satisfies Readonly<Record<string, Text>>;
