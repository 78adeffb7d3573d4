import { isApiProblem } from './use-fieldwright-api.ts';

type Refusal = { message: string; extensions?: { field?: unknown } };
type Failure = { response?: { data?: { errors?: Refusal[] } } };

/**
 * By field, what a refusal says of it, whether one of our routes or Directus refused. Empty where no
 * field is named.
 */
export const fieldErrorsOf = (error: unknown): Readonly<Record<string, string>> => {
  if (isApiProblem(error)) {
    const { errors, field } = error.details as {
      errors?: { field: string; message: string }[];
      field?: unknown;
    };
    if (errors) return Object.fromEntries(errors.map((one) => [one.field, one.message]));
    return typeof field === 'string' ? { [field]: error.message } : {};
  }
  const refusals = (error as Failure | null)?.response?.data?.errors ?? [];
  return Object.fromEntries(
    refusals.flatMap(({ message, extensions }) =>
      typeof extensions?.field === 'string' ? [[extensions.field, message]] : [],
    ),
  );
};
