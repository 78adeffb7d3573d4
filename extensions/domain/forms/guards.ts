import { type Guard, ownFact } from '../lifecycle/index.ts';
import { type Named, say } from '../words/index.ts';

/** A form that an order's work asks for and nobody has submitted. */
export type OpenForm = { form: string; name: string };

const named = ({ name }: OpenForm): Named => ({ name });

/** Fact `requiredForms` of the server: those that are required and not submitted. */
export const formGuards: Readonly<Record<string, Guard>> = {
  required_forms_submitted: {
    meaning: 'Every form that the work asks for is submitted.',
    check: (facts) => {
      const open = ownFact<OpenForm[]>(facts, 'requiredForms') ?? [];
      return open.length === 0
        ? []
        : [{ ...say('FORMS_MISSING', { forms: { list: open.map(named) } }), field: 'forms' }];
    },
  },
};
