export const masterData = {
  clients: 'Clients',
  banks: 'Banks',
  branches: 'Bank branches',
  propertyTypes: 'Property types',
  count: '{count} row | {count} rows',
  add: 'Add to {name}',
  importOf: 'Import {name}',
  importTitle: 'Import {name} from a file',
  importEffect: 'All rows are taken, or none: what is wrong is said of every row.',
  import: 'Import',
  columns: 'The first row names the columns. Needed: {needed}.',
  moreColumns: 'Taken where they are there: {columns}.',
  emptyFile: 'Download an empty file with these columns',
  file: 'CSV file or workbook',
  problems:
    '{n} thing is wrong. Nothing was imported. | {n} things are wrong. Nothing was imported.',
  imported: '{n} row imported: {name}. | {n} rows imported: {name}.',
};
