import type { Text } from '../languages.ts';

export const masterDataMessages = {
  MASTER_DATA_NOT_A_SHEET: {
    en: '{file} lacks the columns {missing} in its first row. These are known: {columns}.',
    ms: '{file} tiada lajur {missing} dalam baris pertamanya. Yang dikenali: {columns}.',
    fr: '{file} n’a pas les colonnes {missing} dans sa première ligne. On connaît : {columns}.',
  },
  MASTER_DATA_TOO_MANY_ROWS: {
    en: 'At most {most} rows at a time. Divide the file.',
    ms: 'Paling banyak {most} baris setiap kali. Bahagikan fail itu.',
    fr: 'Au plus {most} lignes à la fois. Divisez le fichier.',
  },
  MASTER_DATA_ROW_EMPTY: {
    en: 'Row {row}: {column} is empty and is needed.',
    ms: 'Baris {row}: {column} kosong dan diperlukan.',
    fr: 'Ligne {row} : {column} est vide et obligatoire.',
  },
  MASTER_DATA_ROW_UNKNOWN: {
    en: 'Row {row}: there is no {column} with the code "{value}". Take those in first.',
    ms: 'Baris {row}: tiada {column} dengan kod "{value}". Masukkan yang itu dahulu.',
    fr: 'Ligne {row} : il n’y a pas de {column} au code « {value} ». Importez d’abord ceux-là.',
  },
  MASTER_DATA_ROW_VALUE: {
    en: 'Row {row}, {column} "{value}": {wanted}',
    ms: 'Baris {row}, {column} "{value}": {wanted}',
    fr: 'Ligne {row}, {column} « {value} » : {wanted}',
  },
  MASTER_DATA_ROW_TWICE: {
    en: 'Row {row}: {value} is there already, in the company or in the file.',
    ms: 'Baris {row}: {value} sudah ada, dalam syarikat atau dalam fail.',
    fr: 'Ligne {row} : {value} existe déjà, dans la société ou dans le fichier.',
  },
} as const satisfies Readonly<Record<string, Text>>;
