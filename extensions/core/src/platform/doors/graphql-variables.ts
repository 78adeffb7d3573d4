import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema } from 'graphql';
import { wrapMethod } from '../directus/wrap-method.ts';
import { domainError, refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

type Service = { getSchema: () => Promise<GraphQLSchema> };
type Call = {
  document: DocumentNode;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
};
type Result = { data?: unknown; errors?: { path?: unknown }[] };

const MOST_NAMED = 5;
const VARIABLE = /^Variable "\$(\w+)"/;

/** Nothing ran: the document is right, and what came with it is not. */
const isUnanswered = ({ data, errors = [] }: Result): boolean =>
  data === undefined && errors.length > 0 && errors.every(({ path }) => path === undefined);

const refusalOf = (schema: GraphQLSchema, call: Call): Error | null => {
  const operation = getOperationAST(call.document, call.operationName);
  if (!operation)
    return refusal(
      'INVALID_PAYLOAD.rows',
      400,
      {},
      {
        field: 'operationName',
      },
    );
  const { errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    call.variables ?? {},
    { maxErrors: MOST_NAMED },
  );
  const first = errors?.[0];
  if (!first) return null;
  return domainError('INVALID_PAYLOAD', 400, first.message, {
    field: VARIABLE.exec(first.message)?.[1] ?? 'variables',
    errors: errors.map(({ message }) => message),
  });
};

/** Directus says of a wrong variable only that something unexpected happened. */
export const registerGraphqlVariables: RegisterHooks = (_register, { services }) => {
  wrapMethod<Service>(
    services.GraphQLService.prototype,
    'execute',
    (next) =>
      async function (call, ...rest) {
        const result = (await next.call(this, call, ...rest)) as Result;
        if (!isUnanswered(result)) return result;
        const refusal = refusalOf(await this.getSchema(), call as Call);
        if (refusal) throw refusal;
        return result;
      },
  );
};
