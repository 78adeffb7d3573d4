import {
  type Answers,
  type FormDefinition,
  type FormField,
  sumLogic,
} from '../../extensions/domain/forms/index.ts';

export type DemoForm = {
  code: string;
  name: string;
  kind: 'required' | 'optional';
  definition: FormDefinition;
  /** What somebody answered, by how many came before. */
  answers: (index: number) => Answers;
};

type Rest = Partial<FormField>;
const field =
  (kind: FormField['kind']) =>
  (key: string, label: string, rest: Rest = {}): FormField => ({ key, kind, label, ...rest });

const section = field('section');
const text = field('text');
const longText = field('long_text');
const number = field('number');
const yesNo = field('yes_no');
const choice = field('choice');
const choices = field('choices');
const photo = field('photo');
const barCode = field('bar_code');
const date = field('date');
const rating = field('rating');
const signature = field('signature');

const options = (...labels: readonly (readonly [value: string, label: string])[]) =>
  labels.map(([value, label]) => ({ value, label }));
const is = (key: string, value: unknown) => ({ '==': [{ var: key }, value] });

/** The maintenance firm looks over a plant room. */
const siteInspection: DemoForm = {
  code: 'site_inspection',
  name: 'Site inspection',
  kind: 'required',
  definition: {
    fields: [
      section('place', 'The place'),
      choice('condition', 'General condition', {
        required: true,
        options: options(['good', 'Good'], ['worn', 'Worn'], ['unsafe', 'Unsafe']),
      }),
      longText('danger', 'What makes it unsafe', {
        shownIf: is('condition', 'unsafe'),
        required: true,
      }),
      photo('overview', 'Picture of the plant room', { max: 4 }),
      section('pump', 'Pump and pipes'),
      number('pressure', 'Pressure', { unit: 'bar', min: 0, max: 16, decimals: 1, required: true }),
      number('temperature', 'Flow temperature', { unit: '°C', min: 0, max: 110 }),
      yesNo('dry', 'Joints are dry', { required: true, noteOnNo: true }),
      photo('leak', 'Picture of the leak', { shownIf: is('dry', false), required: true }),
      choices('worn_parts', 'Parts to be ordered', {
        options: options(['seal', 'Seals'], ['bearing', 'Bearings'], ['filter', 'Filter']),
      }),
      {
        key: 'units',
        kind: 'group',
        label: 'Unit',
        help: 'One row for each unit that was looked at.',
        max: 10,
        fields: [
          barCode('serial', 'Serial number', { required: true }),
          number('hours', 'Running hours', { unit: 'h', min: 0 }),
        ],
      },
      {
        key: 'total_hours',
        kind: 'computed',
        label: 'Running hours together',
        unit: 'h',
        compute: sumLogic({ sum: 'sum_of', operands: [], group: 'units', column: 'hours' }),
      },
      section('end', 'Before you leave'),
      date('next_on', 'Next inspection'),
      rating('tidiness', 'Tidiness of the room'),
      signature('signed', 'Signature of the caretaker'),
    ],
  },
  answers: (index) => ({
    condition: index % 5 === 0 ? 'worn' : 'good',
    pressure: 4 + (index % 12) / 2,
    temperature: 55 + (index % 9),
    dry: true,
    ...(index % 5 === 0 && { worn_parts: ['seal', 'filter'] }),
    units: [
      { serial: `PU-${String(4100 + index)}`, hours: 800 + index * 37 },
      ...(index % 3 === 0 ? [{ serial: `PU-${String(5100 + index)}`, hours: 120 }] : []),
    ],
    tidiness: 1 + (index % 5),
  }),
};

/** The installer checks what he leaves behind. */
const handOver: DemoForm = {
  code: 'installation_check',
  name: 'Installation check',
  kind: 'optional',
  definition: {
    fields: [
      section('line', 'The line'),
      number('power', 'Optical power at the ONU', {
        unit: 'dBm',
        min: -40,
        max: 0,
        decimals: 2,
        required: true,
      }),
      photo('weak', 'Picture of the power meter', {
        requiredIf: { and: [{ '!=': [{ var: 'power' }, null] }, { '<': [{ var: 'power' }, -25] }] },
        help: 'Needed below -25 dBm.',
      }),
      choice('route', 'Cable route', {
        required: true,
        options: options(
          ['concealed', 'Concealed'],
          ['trunking', 'In trunking'],
          ['open', 'On the wall'],
        ),
      }),
      yesNo('sealed', 'Entry into the house is sealed', { required: true, noteOnNo: true }),
      section('customer', 'The customer'),
      yesNo('explained', 'Wi-Fi was explained', { required: true }),
      text('wishes', 'Wishes of the customer'),
    ],
  },
  answers: (index) => ({
    power: -17.5 - (index % 12) / 2,
    route: ['concealed', 'trunking', 'open'][index % 3] ?? 'open',
    sealed: index % 7 !== 0,
    ...(index % 7 === 0 && { 'sealed.note': 'Silicone was used up, comes back tomorrow.' }),
    explained: true,
    ...(index % 4 === 0 && { wishes: 'Asks for a second access point upstairs.' }),
  }),
};

export const DEMO_FORMS: Readonly<Partial<Record<string, DemoForm>>> = {
  maintenance: siteInspection,
  installer: handOver,
};
