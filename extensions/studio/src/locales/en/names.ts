export const names = {
  intake: 'Intake',
  records: 'Pages of records',
  people: 'People',
  invoicing: 'Invoicing',
  background: 'Background work',
  lifecycleSteps: 'Lifecycle steps',
  lifecycleStepsWords: 'The status of a work order and the steps that may follow, as buttons.',
  assign: 'Assign a technician',
  assignWords: 'The technician and time of the visit, with a dialog that shows who is free.',
};
