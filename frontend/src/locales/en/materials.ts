export const materials = {
  words: 'Say what was used. It is noted with the order.',
  item: 'Material {n}',
  quantity: 'Quantity',
  unit: 'Unit',
  pcs: 'pieces',
  m: 'metres',
  box: 'boxes',
  add: 'Add a material',
  remove: 'Remove',
  save: 'Save the materials',
  incomplete: 'Give a quantity above zero for each material.',
  label: 'Materials: one line | Materials: {n} lines',
};
