export const names = {
  intake: 'Intake',
  people: 'People',
  invoicing: 'Invoicing',
  dockets: 'Dockets to check',
  docketPage: 'Docket page',
  background: 'Background work',
  lifecycleSteps: 'Lifecycle steps',
  lifecycleStepsWords: 'The status of a work order and the steps that may follow, as buttons.',
  assign: 'Assign a technician',
  assignWords: 'The technician and time of the visit, with a dialog that shows who is free.',
};
