export const signing = {
  kept: 'Signed. A new signature is kept beside the first.',
  name: 'Name of the person who signs',
  enterName: 'Enter the name of the person who signs.',
  nothingSigned: 'Nothing is signed yet.',
  keep: 'Keep the signature',
  label: 'Signature of {name}',
  field: 'Field to sign in with a finger or a pen',
  clear: 'Clear the field',
  summary: 'What is signed for',
  work: 'Work',
  address: 'Address',
  writeName: 'Write the name instead',
};
