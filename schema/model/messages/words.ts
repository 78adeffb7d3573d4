import type { WordList } from '../../../extensions/domain/words/word-list.ts';

/** Malay and French of what the collections of messages say. */
export const MESSAGE_WORDS: { labels: WordList; texts: WordList } = {
  labels: {
    'Messages of orders': ['Mesej pesanan', 'Messages des ordres'],
    'Message of an order': ['Mesej pesanan', 'Message d’un ordre'],
    Mentions: ['Sebutan', 'Mentions'],
    Mention: ['Sebutan', 'Mention'],
    'Read marks': ['Tanda baca', 'Marques de lecture'],
    'Read mark': ['Tanda baca', 'Marque de lecture'],
    Message: ['Mesej', 'Message'],
    'For whom': ['Untuk siapa', 'Pour qui'],
    Text: ['Teks', 'Texte'],
    'Name of the writer': ['Nama penulis', 'Nom de l’auteur'],
    'Mailed to': ['Dihantar kepada', 'Envoyé à'],
    'Mail state': ['Status mel', 'État du courriel'],
    'Edited at': ['Disunting pada', 'Modifié le'],
    'Read at': ['Dibaca pada', 'Lu le'],
    Unread: ['Belum dibaca', 'Non lus'],
    Mentioned: ['Disebut', 'Mentionné'],
  },
  texts: {
    Team: ['Pasukan', 'Équipe'],
    'Waits to be sent': ['Menunggu dihantar', 'En attente d’envoi'],
    Mailed: ['Dihantar', 'Envoyé'],
    'Could not be mailed': ['Tidak dapat dihantar', 'N’a pas pu être envoyé'],
    'Came by mail': ['Datang melalui mel', 'Arrivé par courriel'],
    Client: ['Klien', 'Client'],
    'The team, or the client by mail.': [
      'Pasukan, atau klien melalui mel.',
      'L’équipe, ou le client par courriel.',
    ],
    'What was written; empty once it is withdrawn.': [
      'Apa yang ditulis; kosong setelah ditarik balik.',
      'Ce qui a été écrit ; vide une fois retiré.',
    ],
    'Who wrote it, as a technician.': [
      'Siapa menulisnya, sebagai juruteknik.',
      'Qui l’a écrit, comme technicien.',
    ],
    'Who wrote it without an account: by a link or by mail.': [
      'Siapa menulisnya tanpa akaun: melalui pautan atau mel.',
      'Qui l’a écrit sans compte : par un lien ou par courriel.',
    ],
    'A picture that belongs to it.': ['Gambar miliknya.', 'Une image qui lui appartient.'],
    'The mail by which it came.': ['Mel yang membawanya.', 'Le courriel par lequel il est arrivé.'],
    'Address that it is mailed to.': [
      'Alamat penghantarannya.',
      'Adresse à laquelle il est envoyé.',
    ],
    'What became of its mail.': ['Apa jadi dengan melnya.', 'Ce qu’est devenu son courriel.'],
    'When its writer changed it.': [
      'Bila penulisnya mengubahnya.',
      'Quand son auteur l’a modifié.',
    ],
    'When its writer took it back.': [
      'Bila penulisnya menariknya balik.',
      'Quand son auteur l’a retiré.',
    ],
    'The device’s id of the message; sending it twice counts once.': [
      'ID peranti bagi mesej; menghantarnya dua kali dikira sekali.',
      'Identifiant du message sur l’appareil ; deux envois comptent pour un.',
    ],
    'The message.': ['Mesej itu.', 'Le message.'],
    'Who is called.': ['Siapa yang dipanggil.', 'Qui est appelé.'],
    'Who takes part.': ['Siapa yang mengambil bahagian.', 'Qui participe.'],
    'When he last read the thread.': [
      'Bila kali terakhir dia membaca.',
      'Quand il a lu le fil pour la dernière fois.',
    ],
    'Messages of others since then.': ['Mesej orang lain sejak itu.', 'Messages d’autres depuis.'],
    'One of them calls him.': ['Satu daripadanya memanggilnya.', 'L’un d’eux l’appelle.'],
  },
};
