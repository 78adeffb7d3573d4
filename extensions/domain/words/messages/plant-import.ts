import type { Text } from '../languages.ts';

/** What is wrong in a file of the plant, row by row. */
export const plantImportMessages = {
  PLANT_IMPORT_NOT_A_SHEET: {
    en: '{file} lacks the columns {missing} in its first row. These are known: {columns}.',
    ms: '{file} tiada lajur {missing} dalam baris pertamanya. Yang dikenali: {columns}.',
    fr: '{file} n’a pas les colonnes {missing} dans sa première ligne. On connaît : {columns}.',
  },
  PLANT_IMPORT_TOO_MANY_ROWS: {
    en: 'At most {most} rows at a time. Divide the file.',
    ms: 'Paling banyak {most} baris setiap kali. Bahagikan fail itu.',
    fr: 'Au plus {most} lignes à la fois. Divisez le fichier.',
  },
  PLANT_ROW_EMPTY: {
    en: 'Row {row}, {column}: empty, and needed.',
    ms: 'Baris {row}, {column}: kosong, dan diperlukan.',
    fr: 'Ligne {row}, {column} : vide, et obligatoire.',
  },
  'PLANT_ROW_EMPTY.new': {
    en: 'Row {row}, {column}: empty, and needed as {value} is new.',
    ms: 'Baris {row}, {column}: kosong, dan diperlukan kerana {value} baharu.',
    fr: 'Ligne {row}, {column} : vide, et obligatoire car {value} est nouveau.',
  },
  'PLANT_ROW_EMPTY.beside': {
    en: 'Row {row}, {column}: empty, and needed beside {other}.',
    ms: 'Baris {row}, {column}: kosong, dan diperlukan di sebelah {other}.',
    fr: 'Ligne {row}, {column} : vide, et obligatoire avec {other}.',
  },
  PLANT_ROW_VALUE: {
    en: 'Row {row}, {column} "{value}": {wanted}',
    ms: 'Baris {row}, {column} "{value}": {wanted}',
    fr: 'Ligne {row}, {column} « {value} » : {wanted}',
  },
  PLANT_ROW_RANGE: {
    en: 'Row {row}, {column} "{value}": a number from {least} to {most} is expected.',
    ms: 'Baris {row}, {column} "{value}": nombor dari {least} hingga {most} dijangka.',
    fr: 'Ligne {row}, {column} « {value} » : un nombre de {least} à {most} est attendu.',
  },
  PLANT_ROW_CHOICE: {
    en: 'Row {row}, {column} "{value}": one of these is expected: {choices}.',
    ms: 'Baris {row}, {column} "{value}": salah satu daripada ini dijangka: {choices}.',
    fr: 'Ligne {row}, {column} « {value} » : on attend l’un de ceux-ci : {choices}.',
  },
  PLANT_ROW_UNKNOWN: {
    en: 'Row {row}, {column} "{value}": there is none of that code. Take it in first, or mend the code.',
    ms: 'Baris {row}, {column} "{value}": tiada yang berkod itu. Masukkannya dahulu, atau betulkan kodnya.',
    fr: 'Ligne {row}, {column} « {value} » : ce code n’existe pas. Importez-le d’abord, ou corrigez-le.',
  },
  PLANT_ROW_TWICE: {
    en: 'Row {row}, {column} "{value}": stands in row {first} already.',
    ms: 'Baris {row}, {column} "{value}": sudah ada dalam baris {first}.',
    fr: 'Ligne {row}, {column} « {value} » : figure déjà à la ligne {first}.',
  },
  PLANT_ROW_DIFFERS: {
    en: 'Row {row}, {column} "{value}": row {first} says something else of {name}.',
    ms: 'Baris {row}, {column} "{value}": baris {first} menyatakan yang lain tentang {name}.',
    fr: 'Ligne {row}, {column} « {value} » : la ligne {first} dit autre chose de {name}.',
  },
  PLANT_ROW_ONE_FEED: {
    en: 'Row {row}, {column}: an OLT port or a port of a splitter feeds it, not both.',
    ms: 'Baris {row}, {column}: port OLT atau port splitter menyuapnya, bukan kedua-duanya.',
    fr: 'Ligne {row}, {column} : un port OLT ou le port d’un coupleur l’alimente, pas les deux.',
  },
  PLANT_ROW_TYPE_FIXED: {
    en: 'Row {row}, {column} "{value}": {splitter} is a {type}, and its ports are made. Add another splitter.',
    ms: 'Baris {row}, {column} "{value}": {splitter} ialah {type}, dan portnya sudah dibuat. Tambah splitter lain.',
    fr: 'Ligne {row}, {column} « {value} » : {splitter} est un {type}, et ses ports existent. Ajoutez un autre coupleur.',
  },
  PLANT_ROW_PORT_COUNT: {
    en: 'Row {row}, {column} "{value}": {type} has {ports} ports.',
    ms: 'Baris {row}, {column} "{value}": {type} mempunyai {ports} port.',
    fr: 'Ligne {row}, {column} « {value} » : {type} a {ports} ports.',
  },
  'PLANT_ROW_PORT_COUNT.none': {
    en: 'Row {row}, {column} "{value}": no single type of splitter has so many ports. Name the type: {choices}.',
    ms: 'Baris {row}, {column} "{value}": tiada satu jenis splitter dengan port sebanyak itu. Namakan jenisnya: {choices}.',
    fr: 'Ligne {row}, {column} « {value} » : aucun type unique n’a autant de ports. Nommez le type : {choices}.',
  },
  PLANT_ROW_PORT_NUMBER: {
    en: 'Row {row}, {column} "{value}": {splitter} has the ports 1 to {most}.',
    ms: 'Baris {row}, {column} "{value}": {splitter} mempunyai port 1 hingga {most}.',
    fr: 'Ligne {row}, {column} « {value} » : {splitter} a les ports 1 à {most}.',
  },
  'PLANT_ROW_PORT.used': {
    en: 'Row {row}, {column} "{value}": order {order} has this port of {splitter}.',
    ms: 'Baris {row}, {column} "{value}": pesanan {order} memegang port {splitter} ini.',
    fr: 'Ligne {row}, {column} « {value} » : la commande {order} a ce port de {splitter}.',
  },
  'PLANT_ROW_PORT.feeds': {
    en: 'Row {row}, {column} "{value}": this port of {splitter} feeds a splitter.',
    ms: 'Baris {row}, {column} "{value}": port {splitter} ini menyuap satu splitter.',
    fr: 'Ligne {row}, {column} « {value} » : ce port de {splitter} alimente un coupleur.',
  },
  'PLANT_ROW_PORT.reserved': {
    en: 'Row {row}, {column} "{value}": this port of {splitter} is reserved. Free it first.',
    ms: 'Baris {row}, {column} "{value}": port {splitter} ini ditempah. Kosongkannya dahulu.',
    fr: 'Ligne {row}, {column} « {value} » : ce port de {splitter} est réservé. Libérez-le d’abord.',
  },
  'PLANT_ROW_PORT.faulty': {
    en: 'Row {row}, {column} "{value}": this port of {splitter} is faulty.',
    ms: 'Baris {row}, {column} "{value}": port {splitter} ini rosak.',
    fr: 'Ligne {row}, {column} « {value} » : ce port de {splitter} est défectueux.',
  },
  'PLANT_ROW_PORT.standby': {
    en: 'Row {row}, {column} "{value}": this is the standby port of {splitter}; it needs the approval of the partner.',
    ms: 'Baris {row}, {column} "{value}": ini port siap sedia {splitter}; ia memerlukan kelulusan rakan kongsi.',
    fr: 'Ligne {row}, {column} « {value} » : c’est le port de réserve de {splitter} ; il faut l’accord du partenaire.',
  },
  'PLANT_ROW_PORT.held': {
    en: 'Row {row}, {column} "{value}": this port of {splitter} is held for another sign-up.',
    ms: 'Baris {row}, {column} "{value}": port {splitter} ini dipegang untuk pendaftaran lain.',
    fr: 'Ligne {row}, {column} « {value} » : ce port de {splitter} est retenu pour une autre inscription.',
  },
  PLANT_ROW_FEED_TWICE: {
    en: 'Row {row}, {column}: {splitter} hangs there already. One fibre leaves a port.',
    ms: 'Baris {row}, {column}: {splitter} sudah bergantung di situ. Satu gentian keluar dari satu port.',
    fr: 'Ligne {row}, {column} : {splitter} y est déjà accroché. Une fibre sort d’un port.',
  },
  PLANT_ROW_CIRCLE: {
    en: 'Row {row}, {column}: {splitter} would feed itself.',
    ms: 'Baris {row}, {column}: {splitter} akan menyuap dirinya sendiri.',
    fr: 'Ligne {row}, {column} : {splitter} s’alimenterait lui-même.',
  },
  PLANT_ROW_TOO_DEEP: {
    en: 'Row {row}, {column}: {splitter} would stand in a chain of more than {most} splitters.',
    ms: 'Baris {row}, {column}: {splitter} akan berada dalam rantaian lebih daripada {most} splitter.',
    fr: 'Ligne {row}, {column} : {splitter} serait dans une chaîne de plus de {most} coupleurs.',
  },
  PLANT_ROW_FULL: {
    en: 'Row {row}, {column}: {port} serves {most} customers at most; it would have {used}.',
    ms: 'Baris {row}, {column}: {port} melayan {most} pelanggan paling banyak; ia akan mempunyai {used}.',
    fr: 'Ligne {row}, {column} : {port} sert {most} clients au plus ; il en aurait {used}.',
  },
  PLANT_ROW_BELOW_USED: {
    en: 'Row {row}, {column} "{value}": the port has {used} customers already.',
    ms: 'Baris {row}, {column} "{value}": port sudah mempunyai {used} pelanggan.',
    fr: 'Ligne {row}, {column} « {value} » : le port a déjà {used} clients.',
  },
  PLANT_ROW_INACTIVE: {
    en: 'Row {row}, {column} "{value}": it is not active.',
    ms: 'Baris {row}, {column} "{value}": ia tidak aktif.',
    fr: 'Ligne {row}, {column} « {value} » : il n’est pas actif.',
  },
  PLANT_ROW_WHO: {
    en: 'Row {row}: say by order, fibre id or customer who has the port.',
    ms: 'Baris {row}: nyatakan melalui order, fibre id atau customer siapa yang memegang port itu.',
    fr: 'Ligne {row} : dites par order, fibre id ou customer qui a le port.',
  },
  PLANT_ROW_NO_ORDER: {
    en: 'Row {row}, {column} "{value}": there is no order that could hold the port.',
    ms: 'Baris {row}, {column} "{value}": tiada pesanan yang boleh memegang port itu.',
    fr: 'Ligne {row}, {column} « {value} » : aucune commande ne peut tenir le port.',
  },
  PLANT_ROW_MANY_PLACES: {
    en: 'Row {row}, {column} "{value}": has orders at {n} places. Name the order or the fibre id.',
    ms: 'Baris {row}, {column} "{value}": ada pesanan di {n} tempat. Namakan order atau fibre id.',
    fr: 'Ligne {row}, {column} « {value} » : a des commandes à {n} endroits. Nommez order ou fibre id.',
  },
  PLANT_ROW_CANCELLED: {
    en: 'Row {row}, {column} "{value}": order {order} is cancelled.',
    ms: 'Baris {row}, {column} "{value}": pesanan {order} dibatalkan.',
    fr: 'Ligne {row}, {column} « {value} » : la commande {order} est annulée.',
  },
  PLANT_ROW_OTHER_BUILDING: {
    en: 'Row {row}, {column} "{value}": order {order} is not in this building. Set its building first.',
    ms: 'Baris {row}, {column} "{value}": pesanan {order} bukan di bangunan ini. Tetapkan bangunannya dahulu.',
    fr: 'Ligne {row}, {column} « {value} » : la commande {order} n’est pas dans cet immeuble. Indiquez-le d’abord.',
  },
} as const satisfies Readonly<Record<string, Text>>;
