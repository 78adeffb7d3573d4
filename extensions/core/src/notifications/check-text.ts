import {
  fieldLines,
  type Sample,
  sampleOf,
  type Template,
} from '../../../domain/notifications/index.ts';
import type { NotificationKind } from '../../../domain/notifications/index.ts';
import { refusal } from '../platform/errors.ts';
import type { TemplateProblem } from '../worker/pdf/template/check-template.ts';
import { sharedEngine } from '../worker/pdf/template/shared-engine.ts';

const MOST_NAMED = 3;
/** It may be its reader's alone, and subjects are shown and kept in many places. */
const NOT_IN_SUBJECT = 'link';

const refuse = (
  kind: NotificationKind,
  { field, problems }: { field: string; problems: TemplateProblem[] },
): never => {
  const [first] = problems;
  if (first?.unknown) {
    const { unknown, line } = first;
    const known = fieldLines(kind)
      .filter(({ path }) => !path.includes('›') && (field === 'body' || path !== NOT_IN_SUBJECT))
      .map(({ path }) => path)
      .join(', ');
    throw refusal(
      'NOTIFICATION_FIELD_UNKNOWN',
      422,
      { field: unknown, line, known },
      { field, line },
    );
  }
  const words = problems.slice(0, MOST_NAMED).map(({ line, message }) => `${line}: ${message}`);
  throw refusal(
    'NOTIFICATION_TEMPLATE_BROKEN',
    422,
    { problems: words.join(' ') },
    { field, line: first?.line, problems },
  );
};

const sampleFor = (kind: NotificationKind, field: 'subject' | 'body'): Sample =>
  Object.fromEntries(
    Object.entries(sampleOf(kind)).filter(([name]) => field === 'body' || name !== NOT_IN_SUBJECT),
  );

/**
 * A text names only what there is, and can be filled in time: looked at where it is saved, since its
 * next reader could do nothing about it. A subject names no link.
 *
 * Errors: NOTIFICATION_FIELD_UNKNOWN, NOTIFICATION_TEMPLATE_BROKEN (422).
 */
export const checkText = async (
  kind: NotificationKind,
  text: Template,
  share: string | null,
): Promise<void> => {
  for (const field of ['subject', 'body'] as const) {
    const problems = await sharedEngine.check({
      ...{ share, template: text[field], sample: sampleFor(kind, field) },
    });
    if (problems.length > 0) refuse(kind, { field, problems });
  }
};
