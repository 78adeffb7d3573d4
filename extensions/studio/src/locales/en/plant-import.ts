export const plantImport = {
  title: 'Import a network',
  short: 'Import',
  sheet: 'What the file holds',
  buildings: 'Buildings',
  olts: 'OLTs and their ports',
  splitters: 'Splitters and what feeds them',
  customers: 'Who has which port',
  buildingsHint: 'Take these in first: splitters name the code of their building.',
  oltsHint:
    'One row for each port; an OLT without ports is one row. Tariff zones are named by their code.',
  splittersHint:
    'The type by its code (1:8), or the number of ports. What feeds it: an OLT and its port, or a splitter and its port, in the same building where no other is named.',
  customersHint:
    'Each row names a port and, by the number of the order, the fibre id or the number of the customer, who has it. An order that has another port is moved.',
  needed: 'Needed: {columns}.',
  more: 'Taken where they are there: {columns}.',
  emptyFile: 'Empty file with these columns',
  file: 'CSV file or workbook',
  fileNote: 'Up to 2,000 rows. The first row names the columns.',
  looking: 'Looking at the file…',
  sample: 'First rows',
  problems:
    '{n} thing is wrong. Nothing can be taken in until it is mended. | {n} things are wrong. Nothing can be taken in until they are mended.',
  would: '{added} new, {changed} changed, {unchanged} as before.',
  nothing: 'The file says nothing new: all {unchanged} are as before.',
  empty: 'There are no rows in the file.',
  effect: 'All of it is taken in, or nothing. Nothing is deleted.',
  go: 'Import',
  done: 'Taken in: {added} new, {changed} changed, {unchanged} as before.',
  next: 'Next file: {name}',
  back: 'See the network',
};
