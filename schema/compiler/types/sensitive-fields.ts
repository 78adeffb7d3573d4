import type { CollectionDefinition } from '../../dsl.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

/** Fields whose values no revision holds, by collection. */
export const SENSITIVE_FIELDS: Readonly<Record<string, readonly string[]>> = {
`;

/** What the model marks as sensitive. */
export const sensitiveFields = (model: readonly CollectionDefinition[]): string => {
  const lines = model.flatMap(({ name, fields }) => {
    const names = Object.entries(fields).flatMap(([field, { sensitive }]) =>
      sensitive ? [field] : [],
    );
    return names.length > 0 ? [`  ${name}: ${JSON.stringify(names)},\n`] : [];
  });
  return `${HEADER}${lines.join('')}};\n`;
};
