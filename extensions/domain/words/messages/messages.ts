import type { Text } from '../languages.ts';

export const threadMessages = {
  MESSAGES_PEOPLE: {
    en: 'Somebody who is called does not see the order. Choose among those who do.',
    ms: 'Seseorang yang dipanggil tidak melihat pesanan ini. Pilih antara mereka yang melihatnya.',
    fr: 'Une personne appelée ne voit pas l’ordre. Choisissez parmi celles qui le voient.',
  },
  MESSAGES_ADDRESS: {
    en: '{address} is no address of the client or the customer of this order. Enter it there first.',
    ms: '{address} bukan alamat klien atau pelanggan pesanan ini. Masukkan di sana dahulu.',
    fr: '{address} n’est une adresse ni du client ni du bénéficiaire de cet ordre. Saisissez-la d’abord là.',
  },
  MESSAGES_TOO_LATE: {
    en: 'A message can be changed for {minutes} minutes, unless it was mailed. Write another one.',
    ms: 'Mesej boleh diubah selama {minutes} minit, melainkan telah dihantar melalui mel. Tulis mesej lain.',
    fr: 'Un message se modifie pendant {minutes} minutes, sauf s’il est parti par courriel. Écrivez-en un autre.',
  },
  MESSAGES_MAILED: {
    en: 'A message that was mailed cannot be taken back. Write another one.',
    ms: 'Mesej yang telah dihantar melalui mel tidak boleh ditarik balik. Tulis mesej lain.',
    fr: 'Un message parti par courriel ne peut être repris. Écrivez-en un autre.',
  },
  MAIL_MESSAGE_SUBJECT: {
    en: '{number}: message from {company}',
    ms: '{number}: mesej daripada {company}',
    fr: '{number} : message de {company}',
  },
  MAIL_MESSAGE: {
    en: '{text}\n\n{name}\n{company}\n\nPlease answer this mail; your answer reaches everybody who works on {number}.',
    ms: '{text}\n\n{name}\n{company}\n\nSila balas mel ini; jawapan anda sampai kepada semua yang mengendalikan {number}.',
    fr: '{text}\n\n{name}\n{company}\n\nRépondez à ce courriel ; votre réponse parvient à tous ceux qui travaillent sur {number}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
