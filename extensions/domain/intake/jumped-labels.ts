import { parseAddress } from '../documents/index.ts';
import { getPath, ownMember, setPath } from '../kernel/paths.ts';
import { findingOf } from './errors.ts';
import { normaliseLabel } from './labels.ts';
import type { Parsed } from './parsed.ts';
import type { ParserProfile } from './profile.ts';
import type { Drift, DriftNote } from './teach/drift.ts';

/** A value stands in the row of its label, or just below. */
const NEAR_ROWS = 2;

const isBeside = (cell: string, label: string): boolean => {
  const rows = parseAddress(cell).row - parseAddress(label).row;
  return rows >= 0 && rows <= NEAR_ROWS;
};

/** The label's own words; behind them stand its part of the form and its occurrence. */
const wordsOf = ({ label }: DriftNote): string => label.replace(/ (?:in .*|#\d+)$/, '');

/**
 * A label that left its neighbours may be another one of the same name: what stands beside it is not
 * taken, and the field says so.
 */
export const refuseJumped = (parsed: Parsed, profile: ParserProfile, { notes }: Drift): void => {
  if (profile.family !== 'form') return;
  const jumped = notes.filter(({ isJump }) => isJump);
  if (jumped.length === 0) return;
  for (const rule of profile.definition.fields) {
    if (rule.kind !== 'value' || rule.field.startsWith('$')) continue;
    const { field, labels } = rule;
    const source = ownMember(parsed.sources, field);
    const note = jumped.find(
      (one) =>
        labels.some((label) => normaliseLabel(label) === wordsOf(one)) &&
        (source?.cells ?? []).some((cell) => isBeside(cell, one.is ?? 'A1')),
    );
    if (!note || getPath(parsed.values, field) === null) continue;
    setPath(parsed.values, field, null);
    parsed.sources = Object.fromEntries(
      Object.entries(parsed.sources).filter(([path]) => path !== field),
    );
    const { was = '', is = '' } = note;
    const name = labels.find((label) => normaliseLabel(label) === wordsOf(note)) ?? note.label;
    const params = { label: name, was, is };
    parsed.errors.push(findingOf('LABEL_MOVED.at', params, { field, cells: [is] }));
  }
};
