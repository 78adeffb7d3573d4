import { defineCollection, reference } from '../../dsl.ts';
import { OFFICE, grant } from '../access.ts';

export const meetingPeople = defineCollection({
  name: 'meeting_people',
  domain: 'calendar',
  label: 'People of meetings',
  singular: 'Person of a meeting',
  note: 'Who takes part in a meeting.',
  icon: 'person_add',
  tenancy: 'company',
  display: '{{person.first_name}} {{person.last_name}}',
  tracking: 'activity',
  list: { columns: ['meeting', 'person'], sort: '-created_at' },
  words: {
    labels: {
      'People of meetings': ['Peserta mesyuarat', 'Participants aux réunions'],
      'Person of a meeting': ['Peserta mesyuarat', 'Participant à une réunion'],
      Meeting: ['Mesyuarat', 'Réunion'],
      Person: ['Orang', 'Personne'],
    },
    texts: {
      'The meeting.': ['Mesyuarat itu.', 'La réunion.'],
      'Who takes part.': ['Siapa yang hadir.', 'Qui participe.'],
    },
  },
  fields: {
    meeting: reference('meetings', { required: true, onDelete: 'cascade', note: 'The meeting.' }),
    person: reference('directus_users', {
      required: true,
      onDelete: 'cascade',
      display: 'user',
      note: 'Who takes part.',
    }),
  },
  unique: [['company', 'meeting', 'person']],
  indexes: [['company', 'person']],
  access: grant({ read: OFFICE }),
});
