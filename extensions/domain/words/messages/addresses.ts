import type { Text } from '../languages.ts';

export const addressMessages = {
  ADDRESS_COMPANY_UNKNOWN: {
    en: 'There is no such operator, or more than one: name it.',
    ms: 'Tiada operator sedemikian, atau ada lebih daripada satu: nyatakan yang mana.',
    fr: 'Il n’y a pas un tel opérateur, ou il y en a plusieurs : nommez-le.',
  },
  ADDRESS_PLANT_UNKNOWN: {
    en: 'There is no such building or splitter in the company.',
    ms: 'Tiada bangunan atau splitter sedemikian dalam syarikat.',
    fr: 'Il n’y a pas un tel immeuble ou coupleur dans la société.',
  },
  ADDRESS_PLACE_TAKEN: {
    en: 'This service location belongs to another address already.',
    ms: 'Lokasi perkhidmatan ini sudah menjadi milik alamat lain.',
    fr: 'Ce lieu de service appartient déjà à une autre adresse.',
  },
  ADDRESS_KNOWN: {
    en: 'This number and unit is in the street already.',
    ms: 'Nombor dan unit ini sudah ada di jalan itu.',
    fr: 'Ce numéro et ce logement sont déjà dans la rue.',
  },
  ADDRESS_STREET_KNOWN: {
    en: 'The town has this street already.',
    ms: 'Bandar ini sudah mempunyai jalan tersebut.',
    fr: 'La ville a déjà cette rue.',
  },
  ADDRESS_IMPORT_BUSY: {
    en: 'A file of addresses is being taken in already. Wait until it is done.',
    ms: 'Fail alamat sedang dimasukkan. Tunggu sehingga selesai.',
    fr: 'Un fichier d’adresses est déjà en cours d’importation. Attendez qu’il soit terminé.',
  },
  ADDRESS_IMPORT_FAILED: {
    en: 'The file could not be read to its end. Look whether it is a CSV file and take it in again; what was taken in stays.',
    ms: 'Fail tidak dapat dibaca hingga akhir. Periksa sama ada ia fail CSV dan masukkan semula; yang telah dimasukkan kekal.',
    fr: 'Le fichier n’a pas pu être lu jusqu’au bout. Vérifiez que c’est un fichier CSV et recommencez ; ce qui est importé reste.',
  },
  ADDRESS_NOT_A_SHEET: {
    en: '{file} lacks the columns {missing}. Say which of its columns they are. These are known: {columns}.',
    ms: '{file} tiada lajur {missing}. Nyatakan lajur mana. Yang dikenali: {columns}.',
    fr: '{file} n’a pas les colonnes {missing}. Dites lesquelles c’est. On connaît : {columns}.',
  },
  ADDRESS_ROW_ENDLESS: {
    en: 'Row {row} is longer than a row of addresses can be. Look for a quotation mark that is not closed, and whether the file is a CSV file.',
    ms: 'Baris {row} lebih panjang daripada baris alamat. Cari tanda petikan yang tidak ditutup, dan pastikan fail itu fail CSV.',
    fr: 'La ligne {row} est plus longue que ne peut l’être une ligne d’adresses. Cherchez un guillemet qui n’est pas fermé, et vérifiez que c’est un fichier CSV.',
  },
  ADDRESS_TOO_MANY_ROWS: {
    en: 'At most {most} rows at a time this way. Send a longer file as CSV.',
    ms: 'Paling banyak {most} baris dengan cara ini. Hantar fail yang lebih panjang sebagai CSV.',
    fr: 'Au plus {most} lignes de cette façon. Envoyez un fichier plus long en CSV.',
  },
  ADDRESS_ROW_CIVIC: {
    en: 'Row {row}, {column} "{value}": a number of a house was expected, such as 2708, 2708A or 2708-3.',
    ms: 'Baris {row}, {column} "{value}": nombor rumah dijangka, seperti 2708, 2708A atau 2708-3.',
    fr: 'Ligne {row}, {column} « {value} » : un numéro civique est attendu, comme 2708, 2708A ou 2708-3.',
  },
  ADDRESS_ROW_STREET: {
    en: 'Row {row}: {column} is empty and is needed.',
    ms: 'Baris {row}: {column} kosong dan diperlukan.',
    fr: 'Ligne {row} : {column} est vide et obligatoire.',
  },
  ADDRESS_ROW_TOWN: {
    en: 'Row {row}: no {column}. Give the town of rows that name none.',
    ms: 'Baris {row}: tiada {column}. Berikan bandar bagi baris tanpa bandar.',
    fr: 'Ligne {row} : pas de {column}. Donnez la ville des lignes qui n’en nomment pas.',
  },
  ADDRESS_ROW_POINT: {
    en: 'Row {row}, {column} "{value}": degrees were expected, such as 46.8139.',
    ms: 'Baris {row}, {column} "{value}": darjah dijangka, seperti 46.8139.',
    fr: 'Ligne {row}, {column} « {value} » : des degrés sont attendus, comme 46.8139.',
  },
  ADDRESS_ROW_LONG: {
    en: 'Row {row}: {column} has more than {most} letters.',
    ms: 'Baris {row}: {column} melebihi {most} huruf.',
    fr: 'Ligne {row} : {column} dépasse {most} caractères.',
  },
  ADDRESS_ROW_STATE: {
    en: 'Row {row}, {column} "{value}": one of {choices} was expected.',
    ms: 'Baris {row}, {column} "{value}": salah satu daripada {choices} dijangka.',
    fr: 'Ligne {row}, {column} « {value} » : un de {choices} est attendu.',
  },
  ADDRESS_ROW_PLANT: {
    en: 'Row {row}: there is no {column} with the code "{value}". A splitter is named beside its building.',
    ms: 'Baris {row}: tiada {column} dengan kod "{value}". Splitter dinamakan bersama bangunannya.',
    fr: 'Ligne {row} : il n’y a pas de {column} au code « {value} ». Un coupleur se nomme avec son immeuble.',
  },
} as const satisfies Readonly<Record<string, Text>>;
