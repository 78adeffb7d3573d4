import type { Text } from '../languages.ts';

export const equipmentMessages = {
  'EQUIPMENT_TAKEN.race': {
    en: 'The piece is booked for another job in that time. Choose another time or another piece.',
    ms: 'Alat ini ditempah untuk kerja lain pada masa itu. Pilih masa atau alat lain.',
    fr: 'Ce matériel est réservé pour un autre travail à ce moment. Choisissez un autre moment ou un autre matériel.',
  },
  'EQUIPMENT_OUT.race': {
    en: 'Somebody else has the piece. It has to come back first.',
    ms: 'Orang lain memegang alat ini. Ia mesti dipulangkan dahulu.',
    fr: 'Quelqu’un d’autre a ce matériel. Il doit d’abord revenir.',
  },
  EQUIPMENT_DOWN_ALREADY: {
    en: 'The piece is out of service already.',
    ms: 'Alat ini sudah tidak berfungsi.',
    fr: 'Ce matériel est déjà hors service.',
  },
  EQUIPMENT_OUT: {
    en: '{code} is out: {holder} has it. It has to come back first.',
    ms: '{code} sedang diambil: {holder} memegangnya. Ia mesti dipulangkan dahulu.',
    fr: '{code} est sortie : {holder} l’a. Elle doit d’abord revenir.',
  },
  EQUIPMENT_NOT_OUT: {
    en: '{code} is in: nobody has it that could bring it back.',
    ms: '{code} ada di tempatnya: tiada sesiapa memegangnya untuk dipulangkan.',
    fr: '{code} est rentrée : personne ne l’a pour la rendre.',
  },
  EQUIPMENT_RETIRED: {
    en: '{code} is retired and not used any more.',
    ms: '{code} telah dilucutkan dan tidak digunakan lagi.',
    fr: '{code} est au rebut et ne sert plus.',
  },
  EQUIPMENT_LOST: {
    en: '{code} is marked as lost. Set its condition right first.',
    ms: '{code} ditandakan hilang. Betulkan keadaannya dahulu.',
    fr: '{code} est marquée comme perdue. Corrigez d’abord son état.',
  },
  EQUIPMENT_CHECK_OVERDUE: {
    en: 'A check of {code} is due on {day} and overdue in that time; its category refuses that. Have it checked, or take another piece.',
    ms: 'Pemeriksaan {code} perlu pada {day} dan lewat pada masa itu; kategorinya menolak. Periksa dahulu, atau ambil peralatan lain.',
    fr: 'Un contrôle de {code} est dû le {day} et sera en retard à ce moment ; sa catégorie le refuse. Faites-la contrôler ou prenez une autre pièce.',
  },
  EQUIPMENT_TAKEN: {
    en: '{code} is booked for another job in that time. Choose another time or another piece.',
    ms: '{code} sudah ditempah untuk kerja lain pada masa itu. Pilih masa atau peralatan lain.',
    fr: '{code} est réservée pour un autre travail à ce moment. Choisissez un autre moment ou une autre pièce.',
  },
  EQUIPMENT_PERIOD: {
    en: 'A booking ends after it begins, and within a year.',
    ms: 'Tempahan tamat selepas bermula, dan dalam tempoh setahun.',
    fr: 'Une réservation finit après son début, et en un an au plus.',
  },
  EQUIPMENT_ORDER_CLOSED: {
    en: 'Order {number} is finished or cancelled: nothing is booked for it any more.',
    ms: 'Pesanan {number} telah selesai atau dibatalkan: tiada lagi tempahan untuknya.',
    fr: 'L’ordre {number} est terminé ou annulé : on ne réserve plus rien pour lui.',
  },
  EQUIPMENT_NO_TECHNICIAN: {
    en: 'There is no active technician of the company with this id.',
    ms: 'Tiada juruteknik aktif syarikat dengan id ini.',
    fr: 'Aucun technicien actif de la société n’a cet identifiant.',
  },
  EQUIPMENT_LABEL_UNKNOWN: {
    en: 'No piece of yours has the label, the number or the serial number {code}.',
    ms: 'Tiada peralatan anda dengan label, nombor atau nombor siri {code}.',
    fr: 'Aucune de vos pièces n’a l’étiquette, le numéro ou le numéro de série {code}.',
  },
  EQUIPMENT_METER_BACKWARD: {
    en: '{meter} showed {last} before; {value} is less. Say whether the meter was replaced, rolled over, or the reading before was wrong.',
    ms: '{meter} menunjukkan {last} sebelum ini; {value} kurang. Nyatakan sama ada meter diganti, kembali ke sifar, atau bacaan sebelumnya salah.',
    fr: '{meter} affichait {last} ; {value} est moins. Dites si le compteur a été remplacé, est revenu à zéro, ou si le relevé précédent était faux.',
  },
  EQUIPMENT_METER_AHEAD: {
    en: '{meter} showed {next} later; {value} before that cannot be. Check the figure and the time.',
    ms: '{meter} menunjukkan {next} kemudian; {value} sebelum itu mustahil. Semak angka dan masa.',
    fr: '{meter} affichait {next} plus tard ; {value} avant cela est impossible. Vérifiez le chiffre et l’heure.',
  },
  EQUIPMENT_DAY_AHEAD: {
    en: 'What is recorded has been done: the day lies in the future.',
    ms: 'Yang direkodkan telah dilakukan: hari itu pada masa hadapan.',
    fr: 'Ce qui est enregistré a été fait : le jour est dans l’avenir.',
  },
  EQUIPMENT_FILE_UNKNOWN: {
    en: 'There is no file of the company with this id.',
    ms: 'Tiada fail syarikat dengan id ini.',
    fr: 'Aucun fichier de la société n’a cet identifiant.',
  },
  EQUIPMENT_NOT_A_SHEET: {
    en: '{file} cannot be read as a table. Send a CSV or XLSX file whose first row names the columns: {columns}.',
    ms: '{file} tidak dapat dibaca sebagai jadual. Hantar fail CSV atau XLSX yang baris pertamanya menamakan lajur: {columns}.',
    fr: '{file} ne se lit pas comme un tableau. Envoyez un fichier CSV ou XLSX dont la première ligne nomme les colonnes : {columns}.',
  },
  EQUIPMENT_TOO_MANY_ROWS: {
    en: 'The file has more than {most} rows. Send it in parts.',
    ms: 'Fail mempunyai lebih daripada {most} baris. Hantar secara berperingkat.',
    fr: 'Le fichier a plus de {most} lignes. Envoyez-le en plusieurs parties.',
  },
  EQUIPMENT_ROW_NAME: {
    en: 'Row {row}: the name is missing.',
    ms: 'Baris {row}: nama tiada.',
    fr: 'Ligne {row} : le nom manque.',
  },
  EQUIPMENT_ROW_CATEGORY: {
    en: 'Row {row}: there is no category “{value}”.',
    ms: 'Baris {row}: tiada kategori “{value}”.',
    fr: 'Ligne {row} : il n’y a pas de catégorie « {value} ».',
  },
  EQUIPMENT_ROW_SITE: {
    en: 'Row {row}: there is no site “{value}”.',
    ms: 'Baris {row}: tiada tapak “{value}”.',
    fr: 'Ligne {row} : il n’y a pas de site « {value} ».',
  },
  EQUIPMENT_ROW_CONDITION: {
    en: 'Row {row}: “{value}” is no condition. Use {choices}.',
    ms: 'Baris {row}: “{value}” bukan keadaan. Guna {choices}.',
    fr: 'Ligne {row} : « {value} » n’est pas un état. Utilisez {choices}.',
  },
  EQUIPMENT_ROW_DAY: {
    en: 'Row {row}, {column}: “{value}” is no day. Write 2026-11-21.',
    ms: 'Baris {row}, {column}: “{value}” bukan hari. Tulis 2026-11-21.',
    fr: 'Ligne {row}, {column} : « {value} » n’est pas un jour. Écrivez 2026-11-21.',
  },
  EQUIPMENT_ROW_LONG: {
    en: 'Row {row}, {column}: the text is longer than {most} characters.',
    ms: 'Baris {row}, {column}: teks lebih panjang daripada {most} aksara.',
    fr: 'Ligne {row}, {column} : le texte dépasse {most} caractères.',
  },
  EQUIPMENT_ROW_TWICE: {
    en: 'Row {row}, {column}: “{value}” is there already.',
    ms: 'Baris {row}, {column}: “{value}” sudah ada.',
    fr: 'Ligne {row}, {column} : « {value} » existe déjà.',
  },
  MAINTENANCE_RULE_INVALID: {
    en: 'The rule is no rule of RFC 5545 that plans know: days, weeks, months or years without hours.',
    ms: 'Peraturan itu bukan peraturan RFC 5545 yang diketahui pelan: hari, minggu, bulan atau tahun tanpa jam.',
    fr: 'La règle n’est pas une règle de la RFC 5545 que les plans connaissent : jours, semaines, mois ou années, sans heures.',
  },
  MAINTENANCE_RULE_NEEDED: {
    en: 'A plan by calendar needs a rule and a first day.',
    ms: 'Pelan mengikut kalendar memerlukan peraturan dan hari pertama.',
    fr: 'Un plan par calendrier a besoin d’une règle et d’un premier jour.',
  },
  MAINTENANCE_TOO_MANY_AHEAD: {
    en: '{days} days ahead there would be {dates} jobs at once; {most} are allowed. Shorten the time ahead, or let the plan come less often.',
    ms: '{days} hari lebih awal akan ada {dates} kerja serentak; {most} dibenarkan. Pendekkan tempoh awal, atau jarangkan pelan.',
    fr: 'Avec {days} jours d’avance il y aurait {dates} travaux à la fois ; {most} sont permis. Réduisez l’avance, ou espacez le plan.',
  },
  MAINTENANCE_METER_NEEDED: {
    en: 'A plan by meter needs a meter of the piece and a figure above nought.',
    ms: 'Pelan mengikut meter memerlukan meter peralatan dan angka melebihi sifar.',
    fr: 'Un plan par compteur a besoin d’un compteur de la pièce et d’un chiffre au-dessus de zéro.',
  },
  MAINTENANCE_UNKNOWN: {
    en: 'There is no such row of the company for {field}.',
    ms: 'Tiada baris sedemikian dalam syarikat untuk {field}.',
    fr: 'La société n’a pas une telle ligne pour {field}.',
  },
  MAINTENANCE_PLAN_CHANGED: {
    en: '{name} was changed by somebody else meanwhile. Look at it again.',
    ms: '{name} telah diubah oleh orang lain. Lihat semula.',
    fr: '{name} a été modifié par quelqu’un d’autre entre-temps. Regardez-le de nouveau.',
  },
  MAINTENANCE_PLAN_ENDED: {
    en: '{name} has ended. Make a new plan.',
    ms: '{name} telah tamat. Buat pelan baharu.',
    fr: '{name} est terminé. Créez un nouveau plan.',
  },
  MAINTENANCE_OCCURRENCE_DONE: {
    en: 'The job of {day} is made or left out already: change the job itself.',
    ms: 'Kerja {day} telah dibuat atau ditinggalkan: ubah kerja itu sendiri.',
    fr: 'Le travail du {day} est déjà créé ou laissé : modifiez le travail lui-même.',
  },
  MAINTENANCE_OCCURRENCE_UNKNOWN: {
    en: 'The plan has no date on {day}.',
    ms: 'Pelan tiada tarikh pada {day}.',
    fr: 'Le plan n’a pas de date le {day}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
