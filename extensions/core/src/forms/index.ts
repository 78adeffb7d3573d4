export { formsOfVisits, versionsOfForms } from './visit-forms.ts';
export { formsOnPaper } from './forms-on-paper.ts';
