export const notes = {
  required: 'Required fields found: {percent} %',
  layout: 'Signs of the layout found: {percent} %',
  validity: 'Values beyond doubt: {percent} %',
  enrichment: 'Further useful fields found: {percent} %',
  errors: 'Held down while there are errors.',
  doubts: 'Held down until a person has looked at the doubts.',
};
