/** A flow as code. Ids never change: they are how an installation recognises the flow. */
export type FlowDefinition = {
  id: string;
  name: string;
  icon: string;
  description: string;
  trigger: 'event' | 'schedule' | 'operation';
  options: Record<string, unknown>;
  /** In the order in which they run; the first failure ends the flow. */
  operations: readonly OperationDefinition[];
};

export type OperationDefinition = {
  id: string;
  key: string;
  name: string;
  type: 'item-read' | 'condition' | 'notification' | 'trigger' | 'exec';
  options: Record<string, unknown>;
};

/**
 * Two steps: the active people of a company who have one of the personas, and their user ids as
 * `{{receivers}}`. Templates cannot take one field out of a list, so a script does.
 */
export const findPeople = ({
  ids: [readId, pickId],
  company,
  personas,
}: {
  ids: readonly [string, string];
  company: string;
  personas: readonly string[];
}): OperationDefinition[] => [
  {
    id: readId,
    key: 'people',
    name: `Find ${personas.join(' and ')}`,
    type: 'item-read',
    options: {
      collection: 'memberships',
      permissions: '$full',
      query: {
        fields: ['user'],
        limit: -1,
        filter: {
          _and: [
            { company: { _eq: company } },
            { persona: { _in: personas } },
            { is_active: { _eq: true } },
          ],
        },
      },
    },
  },
  {
    id: pickId,
    key: 'receivers',
    name: 'Take their users',
    type: 'exec',
    options: {
      code: 'module.exports = ({ people }) => [...new Set(people.map(({ user }) => user))];',
    },
  },
];
