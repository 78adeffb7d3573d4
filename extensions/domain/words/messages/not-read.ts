import type { Text } from '../languages.ts';

/** What of a document was not read, or was read in doubt. */
export const notReadMessages = {
  HIDDEN_ROWS: {
    en: 'Sheet "{sheet}": hidden rows were not read: {rows}.',
    ms: 'Helaian "{sheet}": baris tersembunyi tidak dibaca: {rows}.',
    fr: 'Feuille « {sheet} » : lignes masquées non lues : {rows}.',
  },
  HIDDEN_COLUMNS: {
    en: 'Sheet "{sheet}": hidden columns were not read: {columns}.',
    ms: 'Helaian "{sheet}": lajur tersembunyi tidak dibaca: {columns}.',
    fr: 'Feuille « {sheet} » : colonnes masquées non lues : {columns}.',
  },
  HIDDEN_SHEET: {
    en: 'Sheet "{sheet}" is hidden and not read.',
    ms: 'Helaian "{sheet}" disembunyikan dan tidak dibaca.',
    fr: 'La feuille « {sheet} » est masquée et n’a pas été lue.',
  },
  ROWS_LEFT_OUT: {
    en: 'Sheet "{sheet}": rows that repeat the header or are sums were left out ({count}): {rows}.',
    ms: 'Helaian "{sheet}": baris yang mengulangi pengepala atau ialah jumlah tidak diambil ({count}): {rows}.',
    fr: 'Feuille « {sheet} » : les lignes qui répètent l’en-tête ou sont des totaux ont été omises ({count}) : {rows}.',
  },
  ROWS_NOT_READ: {
    en: 'Sheet "{sheet}": rows above the list that have a header of their own were not read ({count}): {rows}. Send them as a file of their own, or enter them by hand.',
    ms: 'Helaian "{sheet}": {count} baris di atas senarai mempunyai pengepala sendiri dan tidak dibaca: {rows}. Hantarnya sebagai fail tersendiri, atau masukkan secara manual.',
    fr: 'Feuille « {sheet} » : les lignes au-dessus de la liste qui ont leur propre en-tête n’ont pas été lues ({count}) : {rows}. Envoyez-les dans un fichier à part, ou saisissez-les à la main.',
  },
  ROWS_TOO_SHORT: {
    en: 'Sheet "{sheet}": rows with the number of an order or a customer and too little else were not read ({count}): {rows}. Compare them with the document.',
    ms: 'Helaian "{sheet}": baris dengan nombor pesanan atau pelanggan tetapi terlalu sedikit yang lain tidak dibaca ({count}): {rows}. Bandingkan dengan dokumen.',
    fr: 'Feuille « {sheet} » : des lignes avec un numéro d’ordre ou de client et trop peu d’autre chose n’ont pas été lues ({count}) : {rows}. Comparez avec le document.',
  },
  COLUMNS_NOT_READ: {
    en: 'Sheet "{sheet}": the list has no column {missing}; not read were {columns}. If one of them is it renamed, add the name to the profile.',
    ms: 'Helaian "{sheet}": senarai tiada lajur {missing}; yang tidak dibaca ialah {columns}. Jika salah satunya telah dinamakan semula, tambah namanya pada profil.',
    fr: 'Feuille « {sheet} » : la liste n’a pas de colonne {missing} ; n’ont pas été lues {columns}. Si l’une d’elles a été renommée, ajoutez son nom au profil.',
  },
  TITLES_NOT_READ: {
    en: 'Sheet "{sheet}": titles above orders were not read ({count}): {titles}.',
    ms: 'Helaian "{sheet}": tajuk di atas pesanan tidak dibaca ({count}): {titles}.',
    fr: 'Feuille « {sheet} » : des titres au-dessus des ordres n’ont pas été lus ({count}) : {titles}.',
  },
  LINES_NOT_READ: {
    en: 'Sheet "{sheet}": lines that may concern all orders were not read ({count}): {lines}. Compare them with the document.',
    ms: 'Helaian "{sheet}": baris yang mungkin berkaitan dengan semua pesanan tidak dibaca ({count}): {lines}. Bandingkan dengan dokumen.',
    fr: 'Feuille « {sheet} » : des lignes qui concernent peut-être tous les ordres n’ont pas été lues ({count}) : {lines}. Comparez avec le document.',
  },
  STRUCK: {
    en: 'Sheet "{sheet}": what is struck through was not read: {cells}.',
    ms: 'Helaian "{sheet}": yang dipotong dengan garis tidak dibaca: {cells}.',
    fr: 'Feuille « {sheet} » : ce qui est barré n’a pas été lu : {cells}.',
  },
  COMMENTS_NOT_READ: {
    en: 'Sheet "{sheet}": comments were not read ({count}): {comments}.',
    ms: 'Helaian "{sheet}": komen tidak dibaca ({count}): {comments}.',
    fr: 'Feuille « {sheet} » : des commentaires n’ont pas été lus ({count}) : {comments}.',
  },
  DRAWINGS_NOT_READ: {
    en: 'Sheet "{sheet}": text boxes were not read ({count}): {texts}.',
    ms: 'Helaian "{sheet}": kotak teks tidak dibaca ({count}): {texts}.',
    fr: 'Feuille « {sheet} » : des zones de texte n’ont pas été lues ({count}) : {texts}.',
  },
  FORMULAS_WITHOUT_RESULT: {
    en: 'Sheet "{sheet}": formulas without a stored result were not read ({count}): {cells}. Ask the sender to open the file in a spreadsheet program, save it and send it again.',
    ms: 'Helaian "{sheet}": formula tanpa hasil yang disimpan tidak dibaca ({count}): {cells}. Minta pengirim membuka fail dalam program hamparan, menyimpannya dan menghantarnya semula.',
    fr: 'Feuille « {sheet} » : des formules sans résultat enregistré n’ont pas été lues ({count}) : {cells}. Demandez à l’expéditeur d’ouvrir le fichier dans un tableur, de l’enregistrer et de le renvoyer.',
  },
  NO_ORDERS: {
    en: 'The layout is known, but no order was found in it.',
    ms: 'Susun aturnya dikenali, tetapi tiada pesanan ditemui di dalamnya.',
    fr: 'La mise en page est connue, mais aucun ordre n’y a été trouvé.',
  },
  SHEET_UNKNOWN: {
    en: 'Sheet "{sheet}" was not read: no profile knows it.',
    ms: 'Helaian "{sheet}" tidak dibaca: tiada profil mengenalinya.',
    fr: 'La feuille « {sheet} » n’a pas été lue : aucun profil ne la connaît.',
  },
  SECOND_FORM: {
    en: 'Sheet "{sheet}" holds a second form from {cell} on; only the first was read. Send the other as a file of its own, or enter it by hand.',
    ms: 'Helaian "{sheet}" mengandungi borang kedua mulai {cell}; hanya yang pertama dibaca. Hantar yang lain sebagai fail tersendiri, atau masukkan secara manual.',
    fr: 'La feuille « {sheet} » contient un second formulaire à partir de {cell} ; seul le premier a été lu. Envoyez l’autre dans un fichier à part, ou saisissez-le à la main.',
  },
  SHEET_NOT_READ: {
    en: 'Sheet "{sheet}" looks like {layout} and was not read. Send it as a file of its own, or enter it by hand.',
    ms: 'Helaian "{sheet}" kelihatan seperti {layout} dan tidak dibaca. Hantarnya sebagai fail tersendiri, atau masukkan secara manual.',
    fr: 'La feuille « {sheet} » ressemble à {layout} et n’a pas été lue. Envoyez-la dans un fichier à part, ou saisissez-la à la main.',
  },
  SEVERAL_REQUESTS: {
    en: 'The text asks for the same thing {count} times; only the first was read.',
    ms: 'Teks meminta perkara yang sama {count} kali; hanya yang pertama dibaca.',
    fr: 'Le texte demande {count} fois la même chose ; seule la première a été lue.',
  },
  ENCODING_GUESSED: {
    en: 'The file does not say how its letters are written. They were read as {encoding}; compare names and addresses with the original.',
    ms: 'Fail tidak menyatakan cara hurufnya ditulis. Huruf dibaca sebagai {encoding}; bandingkan nama dan alamat dengan yang asal.',
    fr: 'Le fichier n’indique pas le codage de ses lettres. Elles ont été lues en {encoding} ; comparez noms et adresses avec l’original.',
  },
  PARTS_DIFFER: {
    en: 'The plain and the formatted part of the mail say different things. The plain one was read; compare it with the mail as it looks.',
    ms: 'Bahagian teks biasa dan bahagian berformat e-mel ini menyatakan perkara berbeza. Yang dibaca ialah teks biasa; bandingkan dengan rupa e-mel.',
    fr: 'La partie en texte simple et la partie mise en forme du message disent des choses différentes. La première a été lue ; comparez avec le message tel qu’il s’affiche.',
  },
  LETTERS_LOST: {
    en: 'Some letters were lost before the file came here: {places}. Compare them with the sender.',
    ms: 'Sebahagian huruf hilang sebelum fail sampai di sini: {places}. Bandingkan dengan pengirim.',
    fr: 'Des lettres ont été perdues avant l’arrivée du fichier : {places}. Comparez avec l’expéditeur.',
  },
} as const satisfies Readonly<Record<string, Text>>;
