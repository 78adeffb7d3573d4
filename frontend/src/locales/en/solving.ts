export const solving = {
  write: 'Write what the fault was and how you solved it.',
  reported: 'Reported fault:',
  field: 'Fault found and solution',
  save: 'Save the solution',
};
