export const serial = {
  number: 'Serial number',
  hint: 'From the label on the ONU. Spaces and dashes do not matter.',
  savedAs: 'Saved as {serial}',
  model: 'Model',
  save: 'Save the serial',
  label: 'ONU serial {serial}',
  enter: 'Enter the serial number.',
  strange: '"{letter}" does not belong in a serial number.',
  tooShort: 'Too short: {n} of at least 8 characters.',
  tooLong: 'Too long: {n} of at most 20 characters.',
  wrong: 'This is no serial number.',
};
