import { type Language, LOCALES } from '../../../../domain/words/index.ts';
import { csvText } from '../../platform/directus/csv-text.ts';
import { workbookFile } from '../../platform/directus/workbook-file.ts';
import type { Figures } from '../../../../domain/analytics/index.ts';
import type { FiguresAnswer } from './read-figures.ts';

export const GROUPINGS = ['period', 'type', 'team', 'technician'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const HEAD = {
  en: {
    ...{ period: 'From', type: 'Work type', team: 'Team', technician: 'Technician', none: 'None' },
    columns: [
      ...['Created', 'Completed', 'On time', 'Late', 'On time %', 'Hours to complete'],
      ...['Cancelled', 'Hours there', 'Hours booked', 'Used %'],
    ],
  },
  ms: {
    ...{ period: 'Dari', type: 'Jenis kerja', team: 'Pasukan', technician: 'Juruteknik' },
    none: 'Tiada',
    columns: [
      ...['Dicipta', 'Selesai', 'Tepat masa', 'Lewat', '% tepat masa', 'Jam hingga selesai'],
      ...['Dibatalkan', 'Jam ada', 'Jam ditempah', '% digunakan'],
    ],
  },
  fr: {
    ...{ period: 'Du', type: 'Type de travail', team: 'Équipe', technician: 'Technicien' },
    none: 'Aucun',
    columns: [
      ...['Créés', 'Terminés', 'À temps', 'En retard', '% à temps', 'Heures jusqu’à la fin'],
      ...['Annulés', 'Heures présentes', 'Heures occupées', '% occupé'],
    ],
  },
} as const;

const hours = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round((minutes / 60) * 10) / 10;

const cellsOf = (figures: Figures): (number | null)[] => [
  ...[figures.created, figures.completed, figures.onTime, figures.late, figures.onTimePercent],
  ...[hours(figures.averageMinutes), figures.cancelled, hours(figures.capacityMinutes)],
  ...[hours(figures.bookedMinutes), figures.usedPercent],
];

/** The figures as a table, one row for each period, work type, team or technician. */
export const exportFigures = (
  answer: FiguresAnswer,
  { by, format }: { by: Grouping; format: 'csv' | 'xlsx' },
  language: Language,
): { name: string; type: string; content: Buffer } => {
  const { columns, none, ...heads } = HEAD[language];
  const dayOf = (day: string) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString(LOCALES[language], {
      ...{ dateStyle: 'medium', timeZone: 'UTC' },
    });
  const groups: Record<Grouping, readonly (Figures & { label: string })[]> = {
    period: answer.periods.map((one) => ({ ...one, label: dayOf(one.start) })),
    type: answer.types.map((one) => ({ ...one, label: one.name ?? none })),
    team: answer.teams.map((one) => ({ ...one, label: one.name ?? none })),
    technician: answer.technicians.map((one) => ({ ...one, label: one.name ?? none })),
  };
  const titles = [heads[by], ...columns];
  const rows = groups[by].map((one) => [one.label, ...cellsOf(one)]);
  const name = `jobs-${answer.from}-${answer.until}.${format}`;
  if (format === 'xlsx')
    return {
      ...{ name, content: workbookFile('Jobs', titles, rows) },
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    };
  const records = rows.map((row) =>
    Object.fromEntries(titles.map((title, index) => [title, row[index]])),
  );
  const text = csvText(records, { fields: titles, header: true, mark: true });
  return { name, type: 'text/csv; charset=utf-8', content: Buffer.from(text) };
};
